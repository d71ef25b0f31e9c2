import { useMemo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { IconBuildingBank } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contract/organisations.ts';
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
import { OrganisationFilters } from './OrganisationFilters.tsx';
import { useOrganisationColumns } from './useOrganisationColumns.tsx';
import { useOrganisationView } from './useOrganisationView.ts';

const idOf = (organisation: Organisation): string => organisation.id;

export function OrganisationListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = useOrganisationView();
  const layout = useColumnLayout('organisations', useOrganisationColumns());
  const selection = useSelection(idOf);
  const removal = useListRemoval('organisations', selection);
  const { list } = view;
  const source = useMemo(
    () => ({
      key: ['organisations.list', { ...list, language }],
      fetchPage: (offset: number, limit: number) =>
        invoke('organisations.list', { ...list, language, offset, limit }),
    }),
    [list, language],
  );
  const count = selection.rows.length;
  const create = (): void => void navigate({ to: '/organisations/new' });
  useCommand('newRecord', create);
  return (
    <ListFrame>
      <PageHeader
        title={t('organisations.list.title')}
        actions={
          <>
            <BulkTags kind="organisation" ids={selection.rows.map(idOf)} />
            {removal.button}
            <DuplicatesButton kind="organisation" />
            <NewRecordLink to="/organisations/new" label={t('organisations.list.new')} />
            <ListTools
              list="organisations"
              view={{ search: view.search, sort: view.list.sort }}
              layout={layout}
            />
          </>
        }
      />
      <OrganisationFilters view={view} />
      <DataTable
        id="organisations"
        label={t('organisations.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={list.sort}
        onSort={view.setSort}
        selection={selection}
        onOpen={(organisation) =>
          void navigate({ to: '/organisations/$id', params: { id: organisation.id } })
        }
        onRemove={removal.ask}
        empty={
          <NothingListed
            icon={IconBuildingBank}
            list="organisations"
            view={view}
            create={t('organisations.list.new')}
            onCreate={create}
          />
        }
      />
      <ListCount source={source} selected={count} />
      {removal.question}
    </ListFrame>
  );
}
