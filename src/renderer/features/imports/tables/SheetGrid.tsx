/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- rows stand by transform, which table elements do not obey; what scrolls must be reachable by keys */
import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import type { ImportSheet, TableBorders } from '#shared/contract/importTables.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { usePagedRows } from '../../../components/table/usePagedRows.ts';
import { BorderHandle } from './BorderHandle.tsx';
import { borderOf, borders, moveBorder, type Border } from './borders.ts';
import {
  borderAt,
  gutterWidth,
  headHeight,
  isColumnBorder,
  placeOf,
  rowHeight,
} from './gridLayout.ts';
import { GridHead, GridRow } from './GridRow.tsx';
import { useColumnEdges } from './useColumnEdges.ts';
import { useSheetSource } from './useSheetSource.ts';
import classes from './Tables.module.css';

interface SheetGridProps {
  importId: string;
  sheet: ImportSheet;
  /** Null while no table of the sheet is chosen. */
  shown: TableBorders | null;
  onMove: (borders: TableBorders) => void;
}

/** How near to its edge a dragged border makes the grid scroll, and how far, in CSS pixels. */
const edge = 6;
const stride = 24;

/** A sheet of any length as it stands in the file, with the borders of one table on it. */
export function SheetGrid({ importId, sheet, shown, onMove }: SheetGridProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const paged = usePagedRows(useSheetSource(importId, sheet), range.first, range.last);
  const size = { rows: sheet.rowCount, columns: Math.max(1, sheet.columnCount) };
  const { isLoading } = paged;
  const edges = useColumnEdges(importId, sheet);
  // oxlint-disable-next-line react/incompatible-library -- this component is not compiled, so nothing goes stale
  const lines = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: Math.max(0, ((shown?.header?.first ?? shown?.firstRow ?? 0) - 3) * rowHeight),
  });
  const across = useVirtualizer({
    count: size.columns,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => (edges[column + 1] ?? 0) - (edges[column] ?? 0),
    overscan: 4,
    paddingStart: gutterWidth,
  });
  useEffect(() => across.measure(), [edges, across]);
  const items = lines.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  if (first !== range.first || last !== range.last) setRange({ first, last });
  const columns = across.getVirtualItems().map(({ index }) => index);

  const drag = (border: Border, event: PointerEvent): void => {
    const area = scroller.current;
    if (area === null || shown === null) return;
    const box = area.getBoundingClientRect();
    const [x, y] = [event.clientX, event.clientY];
    const isColumn = isColumnBorder(border);
    if (isColumn) {
      const isLeft = x < box.left + gutterWidth - edge;
      area.scrollBy({ left: x > box.right - edge ? stride : isLeft ? -stride : 0 });
    } else {
      const isAbove = y < box.top + headHeight - edge;
      area.scrollBy({ top: y > box.bottom - edge ? stride : isAbove ? -stride : 0 });
    }
    const place = isColumn
      ? x - box.left + area.scrollLeft - gutterWidth
      : y - box.top + area.scrollTop - headHeight;
    onMove(moveBorder(shown, border, borderAt(border, place, edges), size));
  };

  if (paged.error) return <LoadProblem error={paged.error} onRetry={paged.retry} />;
  const style: CSSProperties = {
    width: gutterWidth + (edges.at(-1) ?? 0),
    height: headHeight + size.rows * rowHeight,
  };
  const label = t('imports.grid.label', { sheet: sheet.name });
  return (
    <section ref={scroller} className={classes['grid']} tabIndex={0} aria-label={label}>
      <div className={classes['sheet']} style={style}>
        <div
          role="table"
          aria-label={label}
          aria-rowcount={size.rows + 1}
          aria-colcount={size.columns + 1}
          aria-busy={isLoading}
        >
          <GridHead columns={columns} edges={edges} shown={shown} />
          <div role="rowgroup" className={classes['rows']}>
            {items.map(({ index }) => (
              <GridRow
                key={index}
                index={index}
                row={paged.rowAt(index)}
                columns={columns}
                edges={edges}
                shown={shown}
              />
            ))}
          </div>
        </div>
        {shown === null
          ? null
          : borders.map((border) => {
              const place = placeOf(shown, border, edges);
              const value = borderOf(shown, border);
              if (place === null || value === null) return null;
              const isColumn = isColumnBorder(border);
              return (
                <BorderHandle
                  key={border}
                  border={border}
                  place={place + (isColumn ? gutterWidth : headHeight)}
                  value={value}
                  max={(isColumn ? size.columns : size.rows) - 1}
                  onMove={(to) => onMove(moveBorder(shown, border, to, size))}
                  onDrag={(event) => drag(border, event)}
                />
              );
            })}
      </div>
    </section>
  );
}
