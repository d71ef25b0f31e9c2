import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#shared/contract/importKinds.ts';
import type { PlanRow } from '#shared/contract/importPlan.ts';
import { cellAddress } from '../cellAddress.ts';
import { useFieldName } from '../useFieldName.ts';
import { otherProblems, problemsOf } from './rowProblems.ts';
import { useProblemWords } from './useProblemWords.ts';
import type { PlanWork } from './usePlan.ts';
import type { PlanColumn } from './usePlanColumns.ts';
import classes from './Preview.module.css';

interface CellLineProps {
  kind: ImportKind;
  row: PlanRow | undefined;
  /** Undefined while the column of the action is the active one. */
  column: PlanColumn | undefined;
  columns: readonly PlanColumn[];
  plan: PlanWork;
  onOpen: (row: PlanRow) => void;
}

/** What stands in the active cell of the file and what is wrong with it, as the line above a spreadsheet. */
export function CellLine({ kind, row, column, columns, plan, onOpen }: CellLineProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const words = useProblemWords();
  if (row === undefined) return <div className={classes['cellLine']} />;
  const place = column?.column ?? null;
  const cell = row.cells.find(({ field }) => field === column?.field);
  const problems = column
    ? problemsOf(row, place)
    : otherProblems(
        row,
        columns.map((one) => one.column),
      );
  return (
    <div className={classes['cellLine']}>
      <span className={classes['address']}>
        {place === null
          ? t('imports.preview.wholeRow', { sheet: row.sheet, row: row.row + 1 })
          : cellAddress(row.sheet, row.row, place)}
      </span>
      <span className={classes['said']}>
        {column ? (
          <>
            {`${fieldName(kind, column.field)}: `}
            {cell?.fixed === null || cell === undefined ? (
              cell?.raw
            ) : (
              <>
                <del>{cell.raw}</del> {cell.fixed}
              </>
            )}
          </>
        ) : (
          row.title
        )}
        {cell?.isKept ? (
          <span className={classes['note']}>{t('imports.cell.kept', { value: cell.before })}</span>
        ) : null}
        {problems.map((problem) => (
          <span
            key={`${problem.code} ${problem.text}`}
            className={classes[problem.isNote ? 'note' : 'problem']}
          >
            {words(problem)}
          </span>
        ))}
      </span>
      {cell?.isKept || (cell?.differs && cell.before !== '') ? (
        <Button
          size="compact-xs"
          variant="default"
          disabled={plan.isBusy}
          onClick={() => {
            const choice = cell.isKept ? null : 'keep';
            plan.decide([{ of: 'cell', rowId: row.rowId, field: cell.field, choice }]);
          }}
        >
          {cell.isKept ? t('imports.cell.take') : t('imports.cell.keep')}
        </Button>
      ) : null}
      <Button size="compact-xs" variant="default" onClick={() => onOpen(row)}>
        {row.candidates.length > 0 ? t('imports.choice.compare') : t('imports.choice.open')}
      </Button>
    </div>
  );
}
