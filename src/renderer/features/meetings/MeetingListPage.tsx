import { useMemo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { ListTools } from '../../components/lists/ListTools.tsx';
import { NewRecordLink } from '../../components/lists/NewRecordLink.tsx';
import { NothingListed } from '../../components/lists/NothingListed.tsx';
import { useListRemoval } from '../../components/lists/useListRemoval.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { MeetingFilters } from './MeetingFilters.tsx';
import { useMeetingColumns } from './useMeetingColumns.tsx';
import { useMeetingView } from './useMeetingView.ts';

const idOf = (meeting: Meeting): string => meeting.id;

/** All meetings and visits: searched, filtered, sorted, selected. */
export function MeetingListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = useMeetingView();
  const layout = useColumnLayout('meetings', useMeetingColumns());
  const selection = useSelection(idOf);
  const removal = useListRemoval('meetings', selection);
  const { filter, sort } = view;
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
  return (
    <ListFrame>
      <PageHeader
        title={t('meetings.list.title')}
        actions={
          <>
            {removal.button}
            <NewRecordLink to="/meetings/new" label={t('meetings.list.new')} />
            <ListTools list="meetings" view={view} layout={layout} />
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
        onRemove={removal.ask}
        empty={
          <NothingListed
            icon={IconUsersGroup}
            list="meetings"
            view={view}
            create={t('meetings.list.new')}
            onCreate={create}
          />
        }
      />
      <ListCount source={source} selected={count} />
      {removal.question}
    </ListFrame>
  );
}
