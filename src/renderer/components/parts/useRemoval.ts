import { useTranslation } from 'react-i18next';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { showUndo } from '../showUndo.tsx';

/** Takes the removal back, even when something else was changed meanwhile. */
async function bringBack(kind: RecordKindName, id: string): Promise<void> {
  const { undo } = await invoke('records.steps', {});
  const isLast = undo?.action === 'remove' && undo.record.id === id;
  if (isLast) await invoke('records.undo', {});
  else await invoke('records.restore', { kind, ids: [id] });
}

/** Moves one record to the bin and offers Undo; false when it was refused, which is on screen then. */
export function useRemoval(kind: RecordKindName): (id: string, title: string) => Promise<boolean> {
  const { t } = useTranslation();
  const remove = useAction('records.remove', { isSilent: true });
  return async (id, title) => {
    try {
      await remove.mutateAsync({ kind, ids: [id] });
    } catch (error) {
      showError(error);
      return false;
    }
    showUndo({
      message: t('parts.removed', { title }),
      undoLabel: t('common.undo'),
      onUndo: () => {
        bringBack(kind, id).catch(showError);
      },
    });
    return true;
  };
}
