import { useMemo, useState } from 'react';
import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconPlus, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnChooser } from '../../components/table/ColumnChooser.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { ReportOfView } from '../../components/views/ReportOfView.tsx';
import { SavedViews } from '../../components/views/SavedViews.tsx';
import { MeetingFilters } from './MeetingFilters.tsx';
import { useMeetingColumns } from './useMeetingColumns.tsx';
import { useMeetingView } from './useMeetingView.ts';

const idOf = (meeting: Meeting): string => meeting.id;

/** All meetings and visits: searched, filtered, sorted, selected. */
export function MeetingListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = useMeetingView();
  const layout = useColumnLayout('meetings', useMeetingColumns());
  const selection = useSelection(idOf);
  const remove = useRecordRemoval('meeting');
  const [isAsking, setIsAsking] = useState(false);
  const { filter, sort, isFiltered } = view;
  const source = useMemo(() => {
    const list = { filter, sort, language };
    return {
      key: ['meetings.list', list],
      fetchPage: (offset: number, limit: number) =>
        invoke('meetings.list', { ...list, offset, limit }),
    };
  }, [filter, sort, language]);
  const create = (): void => void navigate({ to: '/meetings/new' });
  useCommand('newRecord', create);

  const count = selection.rows.length;
  const number = format.number(count);
  return (
    <ListFrame>
      <PageHeader
        title={t('meetings.list.title')}
        actions={
          <>
            {count > 0 ? (
              <Button
                variant="default"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => setIsAsking(true)}
              >
                {t('meetings.list.remove', { number })}
              </Button>
            ) : null}
            <Tooltip label="Ctrl+N">
              <LinkButton to="/meetings/new" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('meetings.list.new')}
              </LinkButton>
            </Tooltip>
            <ReportOfView list="meetings" view={view} layout={layout} />
            <SavedViews list="meetings" search={view.search} layout={layout} />
            <ColumnChooser layout={layout} />
          </>
        }
      />
      <MeetingFilters view={view} />
      <DataTable
        id="meetings"
        label={t('meetings.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={sort}
        onSort={view.setSort}
        selection={selection}
        onOpen={({ id }) => void navigate({ to: '/meetings/$id', params: { id } })}
        onRemove={() => setIsAsking(count > 0)}
        empty={
          <EmptyState
            icon={IconUsersGroup}
            title={t(isFiltered ? 'common.nothing.title' : 'meetings.list.empty.title')}
            text={t(isFiltered ? 'common.nothing.text' : 'meetings.list.empty.text')}
            actions={
              isFiltered ? (
                <Button onClick={view.clearFilters}>{t('common.filter.clearAll')}</Button>
              ) : (
                <Button onClick={create}>{t('meetings.list.new')}</Button>
              )
            }
          />
        }
      />
      <ListCount source={source} selected={count} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('meetings.remove.title')}
        confirmLabel={t('meetings.remove.confirm')}
        isDangerous
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          const message = t('meetings.removed', { number });
          void remove(selection.rows.map(idOf), message).then(selection.clear, () => undefined);
        }}
      >
        {t('meetings.remove.text', { number })}
      </ConfirmDialog>
    </ListFrame>
  );
}
