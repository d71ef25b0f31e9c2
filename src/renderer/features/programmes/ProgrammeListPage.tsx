import { useMemo } from 'react';
import { Button, Group, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconTargetArrow, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/contract/programmes.ts';
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
import { useProgrammeColumns } from './useProgrammeColumns.tsx';

const idOf = (programme: Programme): string => programme.id;

export function ProgrammeListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useListSearch('/programmes');
  const layout = useColumnLayout('programmes', useProgrammeColumns());
  const selection = useSelection(idOf);
  const source = useMemo(
    () => ({
      key: ['programmes.list', { search, language }],
      fetchPage: (offset: number, limit: number) =>
        invoke('programmes.list', { search, language, offset, limit }),
    }),
    [search, language],
  );
  const create = (): void => void navigate({ to: '/programmes/new' });
  useCommand('newRecord', create);
  return (
    <ListFrame>
      <PageHeader
        title={t('programmes.list.title')}
        actions={
          <>
            <Tooltip label="Ctrl+N">
              <LinkButton to="/programmes/new" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('programmes.list.new')}
              </LinkButton>
            </Tooltip>
            <ColumnChooser layout={layout} />
          </>
        }
      />
      <Group px="md" pb="xs">
        <SearchBox value={search} label={t('programmes.list.search')} onChange={setSearch} />
      </Group>
      <DataTable
        id="programmes"
        label={t('programmes.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={[]}
        onSort={() => undefined}
        selection={selection}
        onOpen={(programme) =>
          void navigate({ to: '/programmes/$id', params: { id: programme.id } })
        }
        empty={
          <EmptyState
            icon={IconTargetArrow}
            title={t(search === '' ? 'programmes.list.empty.title' : 'common.nothing.title')}
            text={t(search === '' ? 'programmes.list.empty.text' : 'common.nothing.text')}
            actions={
              search === '' ? (
                <Button onClick={create}>{t('programmes.list.new')}</Button>
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
