import { useMemo, useState } from 'react';
import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconBuildingBank, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contract/organisations.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { BulkTags } from '../../components/bulk/BulkTags.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { DuplicatesButton } from '../../components/DuplicatesButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnChooser } from '../../components/table/ColumnChooser.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { ReportOfView } from '../../components/views/ReportOfView.tsx';
import { SavedViews } from '../../components/views/SavedViews.tsx';
import { OrganisationFilters } from './OrganisationFilters.tsx';
import { useOrganisationColumns } from './useOrganisationColumns.tsx';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { useOrganisationView } from './useOrganisationView.ts';

const idOf = (organisation: Organisation): string => organisation.id;

export function OrganisationListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const format = useFormat();
  const view = useOrganisationView();
  const layout = useColumnLayout('organisations', useOrganisationColumns());
  const selection = useSelection(idOf);
  const remove = useRecordRemoval('organisation');
  const [isAsking, setIsAsking] = useState(false);
  const { list, isFiltered } = view;
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
            {count > 0 ? (
              <Button
                variant="default"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => setIsAsking(true)}
              >
                {t('organisations.list.remove', { number: format.number(count) })}
              </Button>
            ) : null}
            <DuplicatesButton kind="organisation" />
            <Tooltip label="Ctrl+N">
              <LinkButton to="/organisations/new" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('organisations.list.new')}
              </LinkButton>
            </Tooltip>
            <ReportOfView
              list="organisations"
              view={{ search: view.search, sort: view.list.sort }}
              layout={layout}
            />
            <SavedViews list="organisations" search={view.search} layout={layout} />
            <ColumnChooser layout={layout} />
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
        onRemove={() => setIsAsking(count > 0)}
        empty={
          <EmptyState
            icon={IconBuildingBank}
            title={t(isFiltered ? 'common.nothing.title' : 'organisations.list.empty.title')}
            text={t(isFiltered ? 'common.nothing.text' : 'organisations.list.empty.text')}
            actions={
              isFiltered ? (
                <Button onClick={view.clearFilters}>{t('common.filter.clearAll')}</Button>
              ) : (
                <Button onClick={create}>{t('organisations.list.new')}</Button>
              )
            }
          />
        }
      />
      <ListCount source={source} selected={count} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('organisations.remove.title')}
        confirmLabel={t('common.remove')}
        isDangerous
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          const message = t('organisations.removedMany', { number: format.number(count) });
          void remove(selection.rows.map(idOf), message).then(selection.clear, () => undefined);
        }}
      >
        {t('organisations.remove.text', { number: format.number(count) })}
      </ConfirmDialog>
    </ListFrame>
  );
}
