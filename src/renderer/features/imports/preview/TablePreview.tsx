import { useMemo, useState, type ReactNode } from 'react';
import { Group, Loader, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  planActions,
  type PlanAction,
  type PlanFilter,
  type PlanRow,
  type PlanSummary,
} from '#shared/contract/importPlan.ts';
import type { ImportTable, OpenImport } from '#shared/contract/importTables.ts';
import { invoke } from '../../../api/client.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { AllRowsMenu } from './AllRowsMenu.tsx';
import { PreviewGrid } from './PreviewGrid.tsx';
import { RowDrawer } from './RowDrawer.tsx';
import { SaveProblems } from './SaveProblems.tsx';
import { useProblemWords } from './useProblemWords.ts';
import { usePlanColumns } from './usePlanColumns.ts';
import type { PlanWork } from './usePlan.ts';
import classes from '../Import.module.css';

interface TablePreviewProps {
  open: OpenImport;
  table: ImportTable;
  plan: PlanWork;
  summary: PlanSummary;
  /** Chooses another table. */
  tabs: ReactNode;
}

/** The rows of one table as they would be written, those of one action or with one problem. */
export function TablePreview({ open, table, plan, summary, tabs }: TablePreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const words = useProblemWords();
  const { importId } = open;
  const [action, setAction] = useState<PlanAction | 'all'>('all');
  const [code, setCode] = useState<string | null>(null);
  const [opened, setOpened] = useState<PlanRow | null>(null);
  const columns = usePlanColumns(importId, table);
  const counts = summary.tables.find((one) => one.table === table.id);
  const countOf = (one: PlanAction): number => counts?.[one] ?? 0;
  const isKnownCode = summary.problems.some((problem) => problem.code === code);
  // A problem that was put right everywhere has no rows left to show.
  const shownCode = isKnownCode ? code : null;
  const filter: PlanFilter = useMemo(
    () => ({
      tables: [table.id],
      kinds: [],
      actions: action === 'all' ? [] : [action],
      codes: shownCode === null ? [] : [shownCode],
    }),
    [table.id, action, shownCode],
  );
  const { number } = summary;
  const source = useMemo(
    () => ({
      key: ['imports.planRows', importId, number, filter, language],
      fetchPage: (offset: number, limit: number) =>
        invoke('imports.planRows', { importId, filter, language, offset, limit }),
    }),
    [importId, number, filter, language],
  );
  const total = planActions.reduce((sum, one) => sum + countOf(one), 0);
  const actions = [
    { value: 'all', label: `${t('imports.preview.all')} ${format.number(total)}` },
    ...planActions
      .filter((one) => countOf(one) > 0 || one === action)
      .map((one) => ({
        value: one,
        label: `${t(`imports.action.${one}`)} ${format.number(countOf(one))}`,
      })),
  ];
  return (
    <>
      <Group gap="xs" px="md" pb="xs">
        {tabs}
        <SegmentedControl
          className={classes['scrolls'] ?? ''}
          aria-label={t('imports.preview.filter')}
          size="xs"
          data={actions}
          value={action}
          onChange={(value) => setAction(planActions.find((one) => one === value) ?? 'all')}
        />
        <Group gap="xs" ml="auto">
          {plan.isBusy ? <Loader size="xs" aria-label={t('imports.preview.planning')} /> : null}
          {summary.problems.length > 0 ? (
            <Select
              size="xs"
              w={200}
              aria-label={t('imports.preview.problems')}
              placeholder={t('imports.preview.problems')}
              clearable
              clearButtonProps={{ 'aria-label': t('imports.preview.allProblems') }}
              data={summary.problems.map((problem) => ({
                value: problem.code,
                label: `${words({ code: problem.code, text: '…' })} (${format.number(problem.rows)})`,
              }))}
              value={shownCode}
              onChange={setCode}
            />
          ) : null}
          <AllRowsMenu filter={filter} plan={plan} />
          {summary.problems.length > 0 ? <SaveProblems importId={importId} /> : null}
        </Group>
      </Group>
      <PreviewGrid
        source={source}
        table={table}
        columns={columns}
        plan={plan}
        openedId={opened?.rowId ?? null}
        onOpen={setOpened}
      />
      <RowDrawer row={opened} plan={plan} onClose={() => setOpened(null)} />
    </>
  );
}
