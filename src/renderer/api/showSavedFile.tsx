import { notifications } from '@mantine/notifications';
import { Anchor, Group, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { invoke } from './client.ts';
import { showError } from './showError.ts';

/** Says that a file was written and offers to show it in its folder; `token` stands for its path. */
export function showSavedFile(message: string, token: string, t: TFunction): void {
  const show = (): void => {
    invoke('reports.showFile', { token }).catch(showError);
  };
  notifications.show({
    autoClose: 15_000,
    message: (
      <Group justify="space-between" gap="sm">
        <Text size="sm">{message}</Text>
        <Anchor component="button" type="button" size="sm" onClick={show}>
          {t('common.export.show')}
        </Anchor>
      </Group>
    ),
  });
}
