import { Group, Select, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { useSettings } from '../../api/useSettings.ts';

const halfHours = Array.from({ length: 48 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
});

const quietEnds = ['quietFrom', 'quietTo'] as const;

/** Whether the computer reminds of meetings and terms, and the hours in which it keeps quiet. */
export function ReminderSettings() {
  const { t } = useTranslation();
  const settings = useSettings();
  const update = useAction('settings.update');
  return (
    <Stack gap="md">
      <Switch
        label={t('reminders.switch')}
        description={t('reminders.hint')}
        checked={settings.reminders}
        onChange={(event) => update.mutate({ reminders: event.currentTarget.checked })}
      />
      <Group gap="sm">
        {quietEnds.map((end) => (
          <Select
            key={end}
            w={180}
            label={t(`reminders.${end}`)}
            data={halfHours.includes(settings[end]) ? halfHours : [settings[end], ...halfHours]}
            value={settings[end]}
            disabled={!settings.reminders}
            allowDeselect={false}
            onChange={(value) => {
              if (value) update.mutate({ [end]: value });
            }}
          />
        ))}
      </Group>
    </Stack>
  );
}
