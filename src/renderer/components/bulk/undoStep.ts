import type { UndoSteps } from '#shared/contract/records.ts';
import { CallError } from '../../api/CallError.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';

type Step = UndoSteps['undo'];

const isSame = (a: Step, b: Step): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What takes back the changes that were written just now, `count` steps of them: as Ctrl+Z would, but
 * never another change that came after them.
 */
export async function undoOfLast(count = 1): Promise<() => void> {
  const { undo: mine } = await invoke('records.steps', {});
  const takeBack = async (): Promise<void> => {
    const { undo } = await invoke('records.steps', {});
    if (!isSame(mine, undo)) throw new CallError({ code: 'UNDO_CHANGED_SINCE', data: {} });
    for (let step = 0; step < count; step += 1) await invoke('records.undo', {});
  };
  return () => void takeBack().catch(showError);
}
