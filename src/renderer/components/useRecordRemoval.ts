import { useTranslation } from 'react-i18next';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { invoke } from '../api/client.ts';
import { showError } from '../api/showError.ts';
import { useAction } from '../api/useAction.ts';
import { showUndo } from './showUndo.tsx';

/** Most records that one call takes. */
const atOnce = 500;

function slices(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );
}

/** Deletes records and offers Undo, which brings back the same ones; rejects when it was refused. */
export function useRecordRemoval(
  kind: RecordKindName,
): (ids: readonly string[], message: string) => Promise<void> {
  const { t } = useTranslation();
  const remove = useAction('records.remove');
  return async (ids, message) => {
    for (const slice of slices(ids)) await remove.mutateAsync({ kind, ids: slice });
    showUndo({
      message,
      undoLabel: t('common.undo'),
      onUndo: () => {
        const restore = async (): Promise<void> => {
          for (const slice of slices(ids)) await invoke('records.restore', { kind, ids: slice });
        };
        restore().catch(showError);
      },
    });
  };
}
