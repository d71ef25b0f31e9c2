/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand by transform, which table elements do not obey */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#shared/contract/importKinds.ts';
import type { PlanRow, RowChoice } from '#shared/contract/importPlan.ts';
import { ActionCell } from './ActionCell.tsx';
import { CellEditor, type Finish } from './CellEditor.tsx';
import { PreviewCell } from './PreviewCell.tsx';
import { problemsOf } from './rowProblems.ts';
import type { PlanColumn } from './usePlanColumns.ts';
import classes from './Preview.module.css';

export type Editing = { kind: 'cell'; text: string | null } | { kind: 'choice' } | null;

/** What was typed in a cell and is on its way into a new plan. */
export interface TypedCell {
  rowId: string;
  column: number;
  text: string;
}

/** The column of the action is 0, those of the fields follow. */
export type RowPress = (index: number, column: number, kind: 'cell' | 'open' | 'menu') => void;

interface PreviewRowProps {
  domId: string;
  index: number;
  /** Distance from the first row, in CSS pixels. */
  top: number;
  kind: ImportKind;
  /** Undefined while the row is on its way. */
  row: PlanRow | undefined;
  columns: readonly PlanColumn[];
  /** Null when another row is the active one. */
  activeColumn: number | null;
  editing: Editing;
  typed: TypedCell | null;
  onPress: RowPress;
  onFinish: Finish;
  onChoose: (row: PlanRow, choice: RowChoice | 'open' | null) => void;
  onCloseMenu: () => void;
}

/** One row of the file: its number, what will happen to it, and its cells before and after. */
export const PreviewRow = memo(function PreviewRow(props: PreviewRowProps) {
  const { domId, index, row, columns, activeColumn, editing, typed, onPress } = props;
  const { t } = useTranslation();
  return (
    <div
      className={classes['line']}
      role="row"
      aria-rowindex={index + 2}
      data-action={row?.action}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <div
        className={classes['pinned']}
        role="rowheader"
        aria-colindex={1}
        aria-label={row ? t('imports.preview.row', { row: row.row + 1 }) : undefined}
      >
        {row ? row.row + 1 : null}
      </div>
      <ActionCell
        domId={`${domId}-0`}
        row={row}
        isActive={activeColumn === 0}
        isOpen={editing?.kind === 'choice'}
        onPress={(kind) => onPress(index, 0, kind)}
        onChoose={(choice) => row && props.onChoose(row, choice)}
        onClose={props.onCloseMenu}
      />
      {columns.map((column, place) => {
        const cell = row?.cells.find(({ field }) => field === column.field);
        const isActive = activeColumn === place + 1;
        const own = typed !== null && typed.rowId === row?.rowId && typed.column === column.column;
        return (
          <PreviewCell
            key={column.field}
            domId={`${domId}-${place + 1}`}
            place={place}
            cell={cell}
            action={row?.action}
            problems={row ? problemsOf(row, column.column) : []}
            typed={own ? typed.text : null}
            isActive={isActive}
            onPress={(kind) => onPress(index, place + 1, kind)}
          >
            {isActive && row && editing?.kind === 'cell' ? (
              <CellEditor
                kind={props.kind}
                field={column.field}
                start={editing.text ?? cell?.fixed ?? cell?.raw ?? ''}
                isReplacing={editing.text !== null}
                onFinish={props.onFinish}
              />
            ) : null}
          </PreviewCell>
        );
      })}
    </div>
  );
});
