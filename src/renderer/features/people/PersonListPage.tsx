import { useMemo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contract/people.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { BulkTags } from '../../components/bulk/BulkTags.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { DuplicatesButton } from '../../components/DuplicatesButton.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { ListTools } from '../../components/lists/ListTools.tsx';
import { NewRecordLink } from '../../components/lists/NewRecordLink.tsx';
import { NothingListed } from '../../components/lists/NothingListed.tsx';
import { useListRemoval } from '../../components/lists/useListRemoval.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { PersonFilters } from './PersonFilters.tsx';
import { usePersonColumns } from './usePersonColumns.tsx';
import { usePersonView } from './usePersonView.ts';

const idOf = (person: Person): string => person.id;

/** All people: searched, filtered, sorted, selected. */
export function PersonListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = usePersonView();
  const layout = useColumnLayout('people', usePersonColumns());
  const selection = useSelection(idOf);
  const removal = useListRemoval('people', selection);
  const { filter, sort } = view;
  const source = useMemo(() => {
    const list = { filter, sort, language };
    return {
      key: ['people.list', list],
      fetchPage: (offset: number, limit: number) =>
        invoke('people.list', { ...list, offset, limit }),
    };
  }, [filter, sort, language]);
  const create = (): void => void navigate({ to: '/people/new' });
  useCommand('newRecord', create);

  const count = selection.rows.length;
  return (
    <ListFrame>
      <PageHeader
        title={t('people.list.title')}
        actions={
          <>
            <BulkTags kind="person" ids={selection.rows.map(idOf)} />
            {removal.button}
            <DuplicatesButton kind="person" />
            <NewRecordLink to="/people/new" label={t('people.list.new')} />
            <ListTools list="people" view={view} layout={layout} />
          </>
        }
      />
      <PersonFilters view={view} />
      <DataTable
        id="people"
        label={t('people.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={sort}
        onSort={view.setSort}
        selection={selection}
        onOpen={(person) => void navigate({ to: '/people/$id', params: { id: person.id } })}
        onRemove={removal.ask}
        empty={
          <NothingListed
            icon={IconUsers}
            list="people"
            view={view}
            create={t('people.list.new')}
            onCreate={create}
          />
        }
      />
      <ListCount source={source} selected={count} />
      {removal.question}
    </ListFrame>
  );
}
