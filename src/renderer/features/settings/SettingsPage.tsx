import { Fieldset, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LookSettings } from './LookSettings.tsx';
import { OfficerSettings } from './OfficerSettings.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { WorkspaceSettings } from './WorkspaceSettings.tsx';

/** What belongs to this computer: the look of the window, who works here, where the work is kept. */
export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <SettingsFrame>
      <Stack gap="lg">
        <Fieldset legend={t('settings.look.title')}>
          <LookSettings />
        </Fieldset>
        <Fieldset legend={t('settings.officer.title')}>
          <OfficerSettings />
        </Fieldset>
        <Fieldset legend={t('reminders.legend')}>
          <ReminderSettings />
        </Fieldset>
        <Fieldset legend={t('settings.workspace.title')}>
          <WorkspaceSettings />
        </Fieldset>
      </Stack>
    </SettingsFrame>
  );
}
