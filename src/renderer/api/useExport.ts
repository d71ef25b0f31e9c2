import { useTranslation } from 'react-i18next';
import type { CallInput } from '#shared/contract/contract.ts';
import { showSavedFile } from './showSavedFile.tsx';
import { useAction } from './useAction.ts';

type ExportInput = CallInput<'reports.export'>;

export interface Export {
  /** Asks where to save, writes the file, and offers to show it in its folder. */
  run: (input: ExportInput) => void;
  /** The list behind a page, as it is filtered and sorted, as an Excel table. */
  runList: (id: 'register' | 'controlList', list: ExportedList) => void;
  isRunning: boolean;
}

interface ExportedList {
  filter: object;
  sort: object;
  language: ExportInput['choice']['language'];
}

/** Export of a report. */
export function useExport(): Export {
  const { t } = useTranslation();
  const action = useAction('reports.export');
  const run = (input: ExportInput): void =>
    action.mutate(input, {
      onSuccess: (file) => {
        if (!file) return;
        const { fileName, rows, token } = file;
        showSavedFile(t('common.export.done', { fileName, total: rows }), token, t);
      },
    });
  const runList: Export['runList'] = (id, { filter, sort, language }) =>
    run({
      choice: {
        id,
        language,
        secondLanguage: null,
        amountScale: 1,
        values: { list: JSON.stringify({ filter, sort }) },
      },
      format: 'xlsx',
    });
  return { run, runList, isRunning: action.isPending };
}
