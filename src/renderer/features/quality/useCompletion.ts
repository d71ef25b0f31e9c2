import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useFormat } from '../../api/useFormat.ts';
import { showUndo } from '../../components/showUndo.tsx';

/** Most projects that one call takes. */
const atOnce = 500;

/** Gives projects the status "completed" and offers Undo; refused ones are counted. */
export function useCompletion(): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = async (steps: number): Promise<void> => {
    for (let step = 0; step < steps; step += 1) await invoke('records.undo', {});
  };
  return async (ids) => {
    let changed = 0;
    let refused = 0;
    let steps = 0;
    try {
      for (let start = 0; start < ids.length; start += atOnce) {
        const slice = ids.slice(start, start + atOnce);
        const done = await invoke('projects.bulk', {
          ids: slice,
          changes: { status: 'completed' },
        });
        changed += done.changed;
        refused += done.refused.length;
        if (done.changed > 0) steps += 1;
      }
    } catch (error) {
      showError(error);
    }
    if (refused > 0) {
      const message = t('quality.refused', { number: format.number(refused) });
      notifications.show({ color: 'red', message, autoClose: false });
    }
    if (changed === 0) return;
    showUndo({
      message: t('quality.completed', { number: format.number(changed) }),
      undoLabel: t('common.undo'),
      onUndo: () => {
        undo(steps).catch(showError);
      },
    });
  };
}
