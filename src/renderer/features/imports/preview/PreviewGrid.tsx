/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand by transform, which table elements do not obey */
import { useEffect, useId, useRef, useState, type CSSProperties } from 'react';
import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '#shared/contract/importPlan.ts';
import type { ImportTable } from '#shared/contract/importTables.ts';
import { showError } from '../../../api/showError.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import type { RowSource } from '../../../components/table/column.ts';
import { usePagedRows } from '../../../components/table/usePagedRows.ts';
import { useStable } from '../../../components/table/useStable.ts';
import { CellLine } from './CellLine.tsx';
import { handleGridKey, type ActiveCell } from './gridKeys.ts';
import { PreviewHead } from './PreviewHead.tsx';
import { PreviewRow, type Editing, type RowPress, type TypedCell } from './PreviewRow.tsx';
import type { PlanWork } from './usePlan.ts';
import type { PlanColumn } from './usePlanColumns.ts';
import classes from './Preview.module.css';

interface PreviewGridProps {
  source: RowSource<PlanRow>;
  table: ImportTable;
  columns: readonly PlanColumn[];
  plan: PlanWork;
  /** The row that is shown as a whole; null for none. */
  openedId: string | null;
  onOpen: (row: PlanRow) => void;
}

const rowHeight = 46;
const placeWidth = 64;
const actionWidth = 190;
const fieldWidth = 190;

/** The rows of a plan as a sheet: what was and what will be in each cell, which is put right by typing. */
export function PreviewGrid(props: PreviewGridProps) {
  const { source, table, columns, plan, openedId, onOpen } = props;
  const { t } = useTranslation();
  const domId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const [wanted, setWanted] = useState<ActiveCell>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing>(null);
  const [typed, setTyped] = useState<TypedCell | null>(null);
  const paged = usePagedRows(source, range.first, range.last);
  // oxlint-disable-next-line react/incompatible-library -- this component is not compiled, so nothing goes stale
  const virtual = useVirtualizer({
    count: paged.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: rowHeight,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  if (first !== range.first || last !== range.last) setRange({ first, last });
  const active: ActiveCell = {
    row: Math.max(0, Math.min(wanted.row, paged.total - 1)),
    column: Math.min(wanted.column, columns.length),
  };
  const activeRow = paged.rowAt(active.row);
  // The row that is looked at as a whole is the active one: a new plan shows in it as well.
  useEffect(() => {
    if (activeRow !== undefined && activeRow.rowId === openedId) onOpen(activeRow);
  }, [activeRow, openedId, onOpen]);
  const activeColumn = columns[active.column - 1];

  const moveTo = (cell: ActiveCell): void => {
    setEditing(null);
    setWanted(cell);
    virtual.scrollToIndex(cell.row, { align: 'auto' });
    scrollAside(scroller.current, cell.column, columns.length);
  };
  const edit = (cell: ActiveCell, text: string | null): void => {
    if (cell.column === 0) setEditing({ kind: 'choice' });
    else if (columns[cell.column - 1]?.column !== null) setEditing({ kind: 'cell', text });
  };
  const finish = useStable((text: string | null, step: 'down' | 'right' | 'stay') => {
    setEditing(null);
    scroller.current?.focus();
    const column = activeColumn?.column ?? null;
    if (text !== null && activeRow && column !== null) {
      const { rowId, row } = activeRow;
      setTyped({ rowId, column, text });
      void plan
        .fix([{ sheet: table.sheet, row, column, text }])
        .then(() => setTyped((latest) => (latest?.rowId === rowId ? null : latest)));
    }
    if (step === 'down') moveTo({ ...active, row: Math.min(active.row + 1, paged.total - 1) });
    if (step === 'right')
      moveTo({ ...active, column: Math.min(active.column + 1, columns.length) });
  });
  const press: RowPress = useStable((index, column, kind) => {
    const row = paged.rowAt(index);
    const cell = { row: index, column };
    // The keys belong to the grid, not to the cell that was clicked.
    scroller.current?.focus({ preventScroll: true });
    if (index !== active.row || column !== active.column) moveTo(cell);
    if (kind === 'open' && column === 0 && row) onOpen(row);
    else if (kind === 'open') edit(cell, null);
    if (kind === 'menu') setEditing({ kind: 'choice' });
  });
  const copy = (): void => {
    const cell = activeRow?.cells.find(({ field }) => field === activeColumn?.field);
    navigator.clipboard.writeText(cell?.after ?? activeRow?.title ?? '').catch(showError);
  };

  const { kind } = table;
  if (kind === null) return null;
  if (paged.error) return <LoadProblem error={paged.error} onRetry={paged.retry} />;
  const width = placeWidth + actionWidth + columns.length * fieldWidth;
  const style: CSSProperties & Record<string, string> = {
    '--grid-width': `${width}px`,
    '--grid-columns': `${placeWidth}px ${actionWidth}px repeat(${columns.length}, minmax(${fieldWidth}px, 1fr))`,
  };
  return (
    <>
      <CellLine
        kind={kind}
        row={activeRow}
        column={activeColumn}
        columns={columns}
        plan={plan}
        onOpen={onOpen}
      />
      <div
        ref={scroller}
        className={classes['grid']}
        role="grid"
        tabIndex={0}
        aria-label={t('imports.preview.label')}
        aria-rowcount={paged.total + 1}
        aria-colcount={columns.length + 2}
        aria-busy={paged.isLoading}
        aria-activedescendant={
          activeRow && active.row >= first && active.row <= last
            ? `${domId}-${active.row}-${active.column}`
            : undefined
        }
        style={style}
        onKeyDown={(event) =>
          handleGridKey(event, {
            active,
            rows: paged.total,
            columns: columns.length + 1,
            pageRows: Math.max(
              1,
              Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1,
            ),
            moveTo,
            edit: (text) => edit(active, text),
            open: () => activeRow && onOpen(activeRow),
            copy: String(window.getSelection()) === '' ? copy : undefined,
          })
        }
      >
        <PreviewHead table={table} kind={kind} columns={columns} plan={plan} />
        <div className={classes['body']} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <PreviewRow
              key={index}
              domId={`${domId}-${index}`}
              index={index}
              top={start}
              row={paged.rowAt(index)}
              columns={columns}
              activeColumn={index === active.row ? active.column : null}
              kind={kind}
              editing={index === active.row ? editing : null}
              typed={typed}
              onPress={press}
              onFinish={finish}
              onChoose={(row, choice) => {
                setEditing(null);
                scroller.current?.focus();
                if (choice === 'open') onOpen(row);
                else {
                  plan.decide([{ of: 'row', rowId: row.rowId, choice, recordId: null }]);
                }
              }}
              onCloseMenu={() => {
                setEditing(null);
                scroller.current?.focus();
              }}
            />
          ))}
        </div>
        {paged.total === 0 && !paged.isLoading ? (
          <Text p="md" c="dimmed">
            {t('imports.preview.empty')}
          </Text>
        ) : null}
      </div>
    </>
  );
}

/** Brings a column into view beside the two that stay. */
function scrollAside(area: HTMLElement | null, column: number, count: number): void {
  if (area === null || column === 0) return;
  const pinned = placeWidth + actionWidth;
  const width = (area.scrollWidth - pinned) / count;
  const left = (column - 1) * width;
  const room = area.clientWidth - pinned;
  if (left < area.scrollLeft) area.scrollLeft = left;
  else if (left + width > area.scrollLeft + room) area.scrollLeft = left + width - room;
}
