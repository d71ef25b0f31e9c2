import { useMemo } from 'react';
import { Button, Group, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconBuildingBank, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contract/organisations.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnChooser } from '../../components/table/ColumnChooser.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { useListSearch } from '../../components/useListSearch.ts';
import { useOrganisationColumns } from './useOrganisationColumns.tsx';

const idOf = (organisation: Organisation): string => organisation.id;

export function OrganisationListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useListSearch('/organisations');
  const layout = useColumnLayout('organisations', useOrganisationColumns());
  const selection = useSelection(idOf);
  const source = useMemo(
    () => ({
      key: ['organisations.list', { search, language }],
      fetchPage: (offset: number, limit: number) =>
        invoke('organisations.list', { search, language, offset, limit }),
    }),
    [search, language],
  );
  const create = (): void => void navigate({ to: '/organisations/new' });
  useCommand('newRecord', create);
  return (
    <ListFrame>
      <PageHeader
        title={t('organisations.list.title')}
        actions={
          <>
            <Tooltip label="Ctrl+N">
              <LinkButton to="/organisations/new" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('organisations.list.new')}
              </LinkButton>
            </Tooltip>
            <ColumnChooser layout={layout} />
          </>
        }
      />
      <Group px="md" pb="xs">
        <SearchBox value={search} label={t('organisations.list.search')} onChange={setSearch} />
      </Group>
      <DataTable
        id="organisations"
        label={t('organisations.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={[]}
        onSort={() => undefined}
        selection={selection}
        onOpen={(organisation) =>
          void navigate({ to: '/organisations/$id', params: { id: organisation.id } })
        }
        empty={
          <EmptyState
            icon={IconBuildingBank}
            title={t(search === '' ? 'organisations.list.empty.title' : 'common.nothing.title')}
            text={t(search === '' ? 'organisations.list.empty.text' : 'common.nothing.text')}
            actions={
              search === '' ? (
                <Button onClick={create}>{t('organisations.list.new')}</Button>
              ) : (
                <Button onClick={() => setSearch('')}>{t('common.filter.clearSearch')}</Button>
              )
            }
          />
        }
      />
      <ListCount source={source} selected={selection.rows.length} />
    </ListFrame>
  );
}
