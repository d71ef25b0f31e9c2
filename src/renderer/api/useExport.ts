import { useTranslation } from 'react-i18next';
import type { CallInput } from '#shared/contract/contract.ts';
import { showSavedFile } from './showSavedFile.tsx';
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
        const { fileName, rows, token } = file;
        showSavedFile(t('common.export.done', { fileName, total: rows }), token, t);
      },
    });
  return { run, isRunning: action.isPending };
}
