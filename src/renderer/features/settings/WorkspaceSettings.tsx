import { Alert, Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { IconFolderOpen, IconFolderSymlink, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';

/** Where the work is kept, and whether it is sound. */
export function WorkspaceSettings() {
  const { t } = useTranslation();
  const format = useFormat();
  const info = useCall('app.info', {}).data;
  const showFolder = useAction('workspaces.showFolder');
  const choose = useAction('workspaces.choose');
  const check = useAction('workspaces.check');
  const workspace = info?.workspace;
  if (!workspace) return null;
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t('settings.workspace.text')}</Text>
      <Code block w="100%">
        {workspace.folder}
      </Code>
      <Text size="sm" c="dimmed">
        {t('settings.workspace.counts', {
          projects: format.number(workspace.projects),
          organisations: format.number(workspace.organisations),
          programmes: format.number(workspace.programmes),
        })}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          onClick={() => showFolder.mutate({})}
        >
          {t('settings.workspace.show')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderSymlink size={16} aria-hidden />}
          loading={choose.isPending}
          onClick={() => choose.mutate({})}
        >
          {t('settings.workspace.choose')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          loading={check.isPending}
          onClick={() => check.mutate({})}
        >
          {t('settings.workspace.check')}
        </Button>
      </Group>
      {check.data ? (
        <Alert
          w="100%"
          color={check.data.ok ? 'teal' : 'red'}
          title={t(check.data.ok ? 'settings.workspace.sound' : 'settings.workspace.unsound')}
          aria-live="polite"
        >
          {check.data.ok ? (
            t('settings.workspace.soundText')
          ) : (
            <List size="sm">
              {check.data.findings.map((finding) => (
                <List.Item key={`${finding.code} ${finding.detail}`}>
                  {t(`settings.finding.${finding.code}`, { defaultValue: finding.code })}:{' '}
                  {finding.detail}
                </List.Item>
              ))}
            </List>
          )}
        </Alert>
      ) : null}
      <Text size="xs" c="dimmed">
        {t('settings.version', { version: info.version })}
      </Text>
    </Stack>
  );
}
