import { useMemo, useState } from 'react';
import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconPlus, IconTrash, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contract/people.ts';
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
import { PersonFilters } from './PersonFilters.tsx';
import { usePersonColumns } from './usePersonColumns.tsx';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { usePersonView } from './usePersonView.ts';

const idOf = (person: Person): string => person.id;

/** All people: searched, filtered, sorted, selected. */
export function PersonListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = usePersonView();
  const layout = useColumnLayout('people', usePersonColumns());
  const selection = useSelection(idOf);
  const remove = useRecordRemoval('person');
  const [isAsking, setIsAsking] = useState(false);
  const { filter, sort, isFiltered } = view;
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
            {count > 0 ? (
              <Button
                variant="default"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => setIsAsking(true)}
              >
                {t('people.list.remove', { number: format.number(count) })}
              </Button>
            ) : null}
            <DuplicatesButton kind="person" />
            <Tooltip label="Ctrl+N">
              <LinkButton to="/people/new" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('people.list.new')}
              </LinkButton>
            </Tooltip>
            <ReportOfView list="people" view={view} layout={layout} />
            <SavedViews list="people" search={view.search} layout={layout} />
            <ColumnChooser layout={layout} />
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
        onRemove={() => setIsAsking(count > 0)}
        empty={
          <EmptyState
            icon={IconUsers}
            title={t(isFiltered ? 'common.nothing.title' : 'people.list.empty.title')}
            text={t(isFiltered ? 'common.nothing.text' : 'people.list.empty.text')}
            actions={
              isFiltered ? (
                <Button onClick={view.clearFilters}>{t('common.filter.clearAll')}</Button>
              ) : (
                <Button onClick={create}>{t('people.list.new')}</Button>
              )
            }
          />
        }
      />
      <ListCount source={source} selected={count} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('people.remove.title')}
        confirmLabel={t('people.remove.confirm')}
        isDangerous
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          const message = t('people.removed', { number: format.number(count) });
          void remove(selection.rows.map(idOf), message).then(selection.clear, () => undefined);
        }}
      >
        {t('people.remove.text', { number: format.number(count) })}
      </ConfirmDialog>
    </ListFrame>
  );
}
