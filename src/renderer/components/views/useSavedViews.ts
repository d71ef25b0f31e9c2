import { useTranslation } from 'react-i18next';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { ViewList } from '#shared/contract/savedViews.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { undoOfLast } from '../bulk/undoStep.ts';
import { showSaved } from '../form/showSaved.ts';
import { showUndo } from '../showUndo.tsx';

export type SavedView = CallOutput<'savedViews.list'>['rows'][number];

/** What a list shows now, as texts that a view keeps. */
export interface ViewState {
  search: string;
  columns: string;
}

export interface SavedViewActions {
  views: SavedView[];
  isBusy: boolean;
  /** Keeps what the list shows under a name; a view of that name is overwritten. */
  keep: (name: string) => Promise<void>;
  overwrite: (view: SavedView) => Promise<void>;
  rename: (view: SavedView, name: string) => Promise<void>;
  remove: (view: SavedView) => Promise<void>;
}

/** The views of a list and what can be done with them; refusals are on screen by themselves. */
export function useSavedViews(list: ViewList, state: ViewState): SavedViewActions {
  const { t } = useTranslation();
  const views = useCall('savedViews.list', { list }).data?.rows ?? [];
  const create = useAction('savedViews.create');
  const update = useAction('savedViews.update');
  const removal = useAction('records.remove');

  const offerUndo = async (message: string): Promise<void> =>
    showUndo({ message, undoLabel: t('common.undo'), onUndo: await undoOfLast() });
  const change = (view: SavedView, fields: Partial<ViewState & { name: string }>) => {
    const { id, version, name, search, columns } = view;
    return update.mutateAsync({ id, version, fields: { list, name, search, columns, ...fields } });
  };
  const overwrite = async (view: SavedView): Promise<void> => {
    await change(view, state);
    await offerUndo(t('views.overwritten', { name: view.name }));
  };
  return {
    views,
    isBusy: create.isPending || update.isPending || removal.isPending,
    keep: async (name) => {
      const same = views.find((view) => view.name.toLowerCase() === name.toLowerCase());
      if (same) {
        await overwrite(same);
        return;
      }
      await create.mutateAsync({ list, name, ...state });
      showSaved(t('views.kept', { name }));
    },
    overwrite,
    rename: async (view, name) => {
      await change(view, { name });
    },
    remove: async (view) => {
      await removal.mutateAsync({ kind: 'savedView', ids: [view.id] });
      await offerUndo(t('views.removed', { name: view.name }));
    },
  };
}
