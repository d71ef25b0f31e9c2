/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand by transform, which table elements do not obey */
import {
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useMantineTheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { showError } from '../api/showError.ts';
import { showSaved } from './form/showSaved.ts';
import { LoadProblem } from './LoadProblem.tsx';
import type { DataColumn, RowSource, TableSort } from './table/column.ts';
import { clipboardText } from './table/clipboardText.ts';
import { handleTableKey } from './table/handleTableKey.ts';
import { TableHead } from './table/TableHead.tsx';
import { recallPlace } from './table/tableMemory.ts';
import { TableRow } from './table/TableRow.tsx';
import type { ColumnLayout } from './table/useColumnLayout.ts';
import { usePagedRows } from './table/usePagedRows.ts';
import { useRememberedPlace } from './table/useRememberedPlace.ts';
import type { Selection } from './table/useSelection.ts';
import { useStable } from './table/useStable.ts';
import classes from './table/Table.module.css';

/** Width of the column with the selection marks, in CSS pixels. */
const markWidth = 40;

/** What a second line of text adds to a row, in CSS pixels. */
const secondLine = 14;

interface DataTableProps<Row> {
  /** Names the table in what is remembered about it. */
  id: string;
  label: string;
  source: RowSource<Row>;
  layout: ColumnLayout<Row>;
  rowId: (row: Row) => string;
  sort: readonly TableSort[];
  onSort: (sort: readonly TableSort[]) => void;
  selection: Selection<Row>;
  onOpen: (row: Row) => void;
  /** The Delete key, with the rows that are selected. */
  onRemove?: () => void;
  /** The F2 key, with the active row. */
  onEdit?: (row: Row) => void;
  /** Rows of two lines, for columns that wrap. */
  isTall?: boolean;
  /** Shown when there are no rows. */
  empty: ReactNode;
}

/**
 * A list of any length: only the visible rows exist, and only their pages are fetched.
 * The grid itself holds the focus; the active row is named by `aria-activedescendant`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { layout, selection, source, rowId } = props;
  const { t } = useTranslation();
  const domId = useId();
  const headHeight = Number(useMantineTheme().other['rowHeight']);
  const rowHeight = headHeight + (props.isTall ? secondLine : 0);
  const scroller = useRef<HTMLDivElement>(null);
  const placeId = `${props.id} ${JSON.stringify(source.key)}`;
  const [place] = useState(() => recallPlace(placeId));
  const [wanted, setWanted] = useState(place.active);
  const anchor = useRef(place.active);
  const [dragged, setDragged] = useState<{ key: string; width: number } | null>(null);
  const [range, setRange] = useState({ first: place.active, last: place.active });

  const paged = usePagedRows(source, range.first, range.last);
  // oxlint-disable-next-line react/incompatible-library -- this component is not compiled, so nothing goes stale
  const virtual = useVirtualizer({
    count: paged.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialOffset: place.scrollTop,
    scrollPaddingStart: headHeight + 2,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  if (first !== range.first || last !== range.last) setRange({ first, last });
  const active = Math.max(0, Math.min(wanted, paged.total - 1));

  useEffect(() => virtual.measure(), [rowHeight, virtual]);
  const startOver = useStable(() => {
    virtual.scrollToOffset(0);
    setWanted(0);
  });
  useRememberedPlace(placeId, scroller, active, startOver);

  const selectTo = useStable(async (index: number) => {
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
    selection.replace(await paged.loadRange(from, to));
  });
  const moveTo = (index: number, extendsSelection: boolean): void => {
    setWanted(index);
    virtual.scrollToIndex(index, { align: 'auto' });
    if (extendsSelection) void selectTo(index);
    else anchor.current = index;
  };
  const selectAll = async (): Promise<void> =>
    selection.replace(await paged.loadRange(0, paged.total - 1));

  const copyRows = (): void => {
    const one = paged.rowAt(active);
    const rows = selection.rows.length > 0 ? selection.rows : one ? [one] : [];
    navigator.clipboard
      .writeText(clipboardText(rows, layout.shown))
      .then(() => showSaved(t('common.table.copied', { total: rows.length })), showError);
  };

  const press = useStable((index: number, kind: 'row' | 'open', event: MouseEvent) => {
    const row = paged.rowAt(index);
    if (!row) return;
    const isMark = event.target instanceof Element && event.target.closest('[data-mark]') !== null;
    setWanted(index);
    if (kind === 'open') {
      if (!isMark) props.onOpen(row);
    } else if (event.shiftKey) void selectTo(index);
    else {
      anchor.current = index;
      if (isMark || event.ctrlKey || event.metaKey) selection.toggle(row);
      else if (selection.rows.length > 0) selection.clear();
    }
  });

  const widthOf = (column: DataColumn<Row>): number =>
    dragged?.key === column.key ? dragged.width : layout.widthOf(column);
  const widths = layout.shown.map((column) =>
    column.grows ? `minmax(${widthOf(column)}px, 1fr)` : `${widthOf(column)}px`,
  );
  const tableWidth = layout.shown.reduce((sum, column) => sum + widthOf(column), markWidth);
  const filler = layout.shown.some((column) => column.grows) ? '' : ' minmax(0, 1fr)';
  const style: CSSProperties & Record<'--columns' | '--table-width', string> = {
    '--table-width': `${tableWidth}px`,
    '--columns': `${markWidth}px ${widths.join(' ')}${filler}`,
  };
  const bodyStyle: CSSProperties & Record<'--row-height', string> = {
    '--row-height': `${rowHeight}px`,
    height: virtual.getTotalSize(),
  };
  const row = paged.rowAt(active);
  const isEmpty = paged.total === 0 && !paged.isLoading;
  const marked =
    selection.rows.length === 0 ? 'none' : selection.rows.length >= paged.total ? 'all' : 'some';

  if (paged.error) return <LoadProblem error={paged.error} onRetry={paged.retry} />;
  return (
    <div className={classes['table']}>
      <div
        ref={scroller}
        className={classes['scroll']}
        data-empty={isEmpty || undefined}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={paged.total + 1}
        aria-colcount={layout.shown.length + 1}
        aria-multiselectable
        aria-busy={paged.isLoading}
        aria-activedescendant={
          active >= first && active <= last && row ? `${domId}-${active}` : undefined
        }
        style={style}
        onKeyDown={(event) =>
          handleTableKey(event, {
            total: paged.total,
            active,
            pageRows: Math.max(
              1,
              Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2,
            ),
            moveTo,
            scrollSideways: (direction) => scroller.current?.scrollBy({ left: direction * 120 }),
            open: () => row && props.onOpen(row),
            toggle: () => row && selection.toggle(row),
            selectAll: () => void selectAll(),
            copy: String(window.getSelection()) === '' ? copyRows : undefined,
            clear: selection.clear,
            remove: props.onRemove,
            edit: row && props.onEdit ? () => props.onEdit?.(row) : undefined,
          })
        }
      >
        <TableHead
          columns={layout.shown}
          sort={props.sort}
          onSort={props.onSort}
          marked={marked}
          onMarkAll={() => (marked === 'all' ? selection.clear() : void selectAll())}
          onWidth={(key, width, isFinal) => {
            setDragged(isFinal ? null : { key, width });
            if (isFinal) layout.setWidth(key, width);
          }}
        />
        <div className={classes['body']} role="rowgroup" style={bodyStyle}>
          {items.map((item) => {
            const value = paged.rowAt(item.index);
            return (
              <TableRow
                key={item.index}
                domId={`${domId}-${item.index}`}
                index={item.index}
                top={item.start}
                row={value}
                columns={layout.shown}
                isActive={item.index === active}
                isSelected={value !== undefined && selection.has(rowId(value))}
                onPress={press}
              />
            );
          })}
        </div>
      </div>
      {isEmpty ? props.empty : null}
    </div>
  );
}
