import { useMemo, useState } from 'react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconChecklist, IconFileSpreadsheet, IconGauge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useExport } from '../../api/useExport.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { ListTools } from '../../components/lists/ListTools.tsx';
import { NewRecordLink } from '../../components/lists/NewRecordLink.tsx';
import { NothingListed } from '../../components/lists/NothingListed.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { AssignmentFilters } from './AssignmentFilters.tsx';
import { DisciplineDrawer } from './DisciplineDrawer.tsx';
import { ScopeChips } from './ScopeChips.tsx';
import { useAssignmentColumns } from './useAssignmentColumns.tsx';
import { useAssignmentView } from './useAssignmentView.ts';

const idOf = (assignment: Assignment): string => assignment.id;

/** The control list: all assignments of all meetings and documents. */
export function AssignmentListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = useAssignmentView();
  const layout = useColumnLayout('assignments', useAssignmentColumns());
  const selection = useSelection(idOf);
  const [isMeasuring, setIsMeasuring] = useState(false);
  const { runList, isRunning } = useExport();
  const { filter, sort } = view;
  const list = useMemo(() => ({ filter, sort, language }), [filter, sort, language]);
  const source = useMemo(
    () => ({
      key: ['assignments.list', list],
      fetchPage: (offset: number, limit: number) =>
        invoke('assignments.list', { ...list, offset, limit }),
    }),
    [list],
  );
  const create = (): void => void navigate({ to: '/assignments/new' });
  useCommand('newRecord', create);
  return (
    <ListFrame>
      <PageHeader
        title={t('assignments.list.title')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconGauge size={16} aria-hidden />}
              onClick={() => setIsMeasuring(true)}
            >
              {t('assignments.discipline.title')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
              loading={isRunning}
              onClick={() => runList('controlList', list)}
            >
              {t('assignments.list.export')}
            </Button>
            <NewRecordLink to="/assignments/new" label={t('assignments.form.new')} />
            <ListTools list="assignments" view={view} layout={layout} />
          </>
        }
      />
      <ScopeChips view={view} />
      <AssignmentFilters view={view} />
      <DataTable
        id="assignments"
        label={t('assignments.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={sort}
        onSort={view.setSort}
        selection={selection}
        onOpen={({ id }) => void navigate({ to: '/assignments/$id', params: { id } })}
        onRemove={() => undefined}
        empty={
          <NothingListed
            icon={IconChecklist}
            list="assignments"
            view={view}
            create={t('assignments.form.new')}
            onCreate={create}
          />
        }
      />
      <ListCount source={source} selected={selection.rows.length} />
      <DisciplineDrawer
        filter={filter}
        isOpen={isMeasuring}
        onClose={() => setIsMeasuring(false)}
      />
    </ListFrame>
  );
}
