import { t } from 'i18next';
import { CallError } from '../../api/CallError.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { showUndo } from '../../components/showUndo.tsx';

/** Says what was done and offers to take it back, as long as nothing else was changed since. */
export async function offerUndo(message: string): Promise<void> {
  const { undo: done } = await invoke('records.steps', {});
  const takeBack = async (): Promise<void> => {
    const { undo } = await invoke('records.steps', {});
    const isSame = JSON.stringify(undo) === JSON.stringify(done);
    if (!isSame) throw new CallError({ code: 'UNDO_CHANGED_SINCE', data: {} });
    await invoke('records.undo', {});
  };
  showUndo({
    message,
    undoLabel: t('common.undo'),
    onUndo: () => {
      takeBack().catch(showError);
    },
  });
}
