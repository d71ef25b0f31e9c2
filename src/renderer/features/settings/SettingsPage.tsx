import { Box, Fieldset, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader.tsx';
import { LookSettings } from './LookSettings.tsx';
import { OfficeSettings } from './OfficeSettings.tsx';
import { WorkspaceSettings } from './WorkspaceSettings.tsx';

export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <Box px="md" pb="xl" maw={980}>
        <Stack gap="lg">
          <Fieldset legend={t('settings.look.title')}>
            <LookSettings />
          </Fieldset>
          <Fieldset legend={t('settings.office.title')}>
            <OfficeSettings />
          </Fieldset>
          <Fieldset legend={t('settings.workspace.title')}>
            <WorkspaceSettings />
          </Fieldset>
        </Stack>
      </Box>
    </>
  );
}
