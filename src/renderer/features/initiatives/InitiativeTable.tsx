import { useMemo, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '#shared/contract/initiatives.ts';
import { invoke } from '../../api/client.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import type { ColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import type { InitiativeView } from './useInitiativeView.ts';

const idOf = (initiative: Initiative): string => initiative.id;

interface InitiativeTableProps {
  view: InitiativeView;
  layout: ColumnLayout<Initiative>;
  /** Stands in the place of the rows while there are none. */
  empty: ReactNode;
}

/** Initiatives as a list, however many there are. */
export function InitiativeTable({ view, layout, empty }: InitiativeTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const selection = useSelection(idOf);
  const remove = useRecordRemoval('initiative');
  const { filter, sort } = view;
  const source = useMemo(() => {
    const list = { filter, sort, language };
    return {
      key: ['initiatives.list', list],
      fetchPage: (offset: number, limit: number) =>
        invoke('initiatives.list', { ...list, offset, limit }),
    };
  }, [filter, sort, language]);
  const removeChosen = (): void => {
    const ids = selection.rows.map(idOf);
    if (ids.length === 0) return;
    void remove(ids, t('initiatives.removed')).then(selection.clear, () => undefined);
  };
  return (
    <>
      <DataTable
        id="initiatives"
        label={t('initiatives.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={sort}
        onSort={view.setSort}
        selection={selection}
        onOpen={({ id }) => void navigate({ to: '/initiatives/$id', params: { id } })}
        onRemove={removeChosen}
        empty={empty}
      />
      <ListCount source={source} selected={selection.rows.length} />
    </>
  );
}
