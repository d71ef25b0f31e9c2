import { Anchor, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { TFunction } from 'i18next';

/** Says that a report was issued and leads to it. */
export function showIssued(id: string, t: TFunction): void {
  notifications.show({
    autoClose: 15_000,
    message: (
      <Group justify="space-between" gap="sm">
        <Text size="sm">{t('reportScreens.issue.done')}</Text>
        <Anchor size="sm" href={`#/reports/issued/${id}`}>
          {t('reportScreens.issue.open')}
        </Anchor>
      </Group>
    ),
  });
}
