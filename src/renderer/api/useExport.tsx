import { notifications } from '@mantine/notifications';
import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '#shared/contract/contract.ts';
import { invoke } from './client.ts';
import { showError } from './showError.ts';
import { useAction } from './useAction.ts';

type Exports = 'reports.exportRegister' | 'assignments.export';

export interface Export<N extends Exports> {
  /** Asks where to save, writes the file, and offers to show it in its folder. */
  run: (input: CallInput<N>) => void;
  isRunning: boolean;
}

/** Export of a list as an Excel table: the register of projects, or the control list of assignments. */
export function useExport<N extends Exports>(name: N): Export<N> {
  const { t } = useTranslation();
  const action = useAction(name);
  const run: Export<N>['run'] = (input) =>
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
  return { run, isRunning: action.isPending };
}
