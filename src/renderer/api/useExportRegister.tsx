import { notifications } from '@mantine/notifications';
import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '#shared/contract/contract.ts';
import { invoke } from './client.ts';
import { showError } from './showError.ts';
import { useAction } from './useAction.ts';

export interface RegisterExport {
  /** Asks where to save, writes the file, and offers to show it in its folder. */
  exportRegister: (input: CallInput<'reports.exportRegister'>) => void;
  isRunning: boolean;
}

/** Export of a list of projects as an Excel register. */
export function useExportRegister(): RegisterExport {
  const { t } = useTranslation();
  const action = useAction('reports.exportRegister');
  const exportRegister: RegisterExport['exportRegister'] = (input) =>
    action.mutate(input, {
      onSuccess: (file) => {
        if (!file) return;
        const show = (): void => {
          invoke('reports.showFile', { token: file.token }).catch(showError);
        };
        notifications.show({
          autoClose: 15_000,
          message: (
            <Group justify="space-between" gap="sm">
              <Text size="sm">
                {t('common.export.done', { fileName: file.fileName, total: file.rows })}
              </Text>
              <Anchor component="button" type="button" size="sm" onClick={show}>
                {t('common.export.show')}
              </Anchor>
            </Group>
          ),
        });
      },
    });
  return { exportRegister, isRunning: action.isPending };
}
