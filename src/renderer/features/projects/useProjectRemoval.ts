import { useTranslation } from 'react-i18next';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { showUndo } from '../../components/showUndo.tsx';

/** Most projects that one call takes. */
const atOnce = 500;

function slices(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );
}

/** Deletes projects and offers Undo, which brings back the same ones. */
export function useProjectRemoval(): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useAction('records.remove');
  return async (ids) => {
    for (const slice of slices(ids)) await remove.mutateAsync({ kind: 'project', ids: slice });
    showUndo({
      message: t('projects.removed', { number: format.number(ids.length) }),
      undoLabel: t('common.undo'),
      onUndo: () => {
        const restore = async (): Promise<void> => {
          for (const slice of slices(ids)) {
            await invoke('records.restore', { kind: 'project', ids: slice });
          }
        };
        restore().catch(showError);
      },
    });
  };
}
