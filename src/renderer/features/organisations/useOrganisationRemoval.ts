import { useTranslation } from 'react-i18next';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { showUndo } from '../../components/showUndo.tsx';

/** Deletes organisations and offers Undo, which brings back the same ones; rejects when refused. */
export function useOrganisationRemoval(): (ids: string[], message: string) => Promise<void> {
  const { t } = useTranslation();
  const removal = useAction('records.remove');
  return async (ids, message) => {
    await removal.mutateAsync({ kind: 'organisation', ids });
    showUndo({
      message,
      undoLabel: t('common.undo'),
      onUndo: () => {
        invoke('records.restore', { kind: 'organisation', ids }).catch(showError);
      },
    });
  };
}
