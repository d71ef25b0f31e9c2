import { useTranslation } from 'react-i18next';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { showUndo } from '../../components/showUndo.tsx';

/** Most people that one call takes. */
const atOnce = 500;

function slices(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );
}

/** Deletes people and offers Undo, which brings back the same ones; rejects when it was refused. */
export function usePersonRemoval(): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useAction('records.remove');
  return async (ids) => {
    for (const slice of slices(ids)) await remove.mutateAsync({ kind: 'person', ids: slice });
    showUndo({
      message: t('people.removed', { number: format.number(ids.length) }),
      undoLabel: t('common.undo'),
      onUndo: () => {
        const restore = async (): Promise<void> => {
          for (const slice of slices(ids)) {
            await invoke('records.restore', { kind: 'person', ids: slice });
          }
        };
        restore().catch(showError);
      },
    });
  };
}
