/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand by transform, which table elements do not obey */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowRole, TableBorders } from '#shared/contract/importTables.ts';
import { columnLetters } from '../cellAddress.ts';
import { headHeight, rowHeight } from './gridLayout.ts';
import type { SheetRow } from './useSheetSource.ts';
import classes from './Tables.module.css';

interface GridHeadProps {
  columns: readonly number[];
  edges: readonly number[];
  shown: TableBorders | null;
}

const isInside = (shown: TableBorders | null, column: number): boolean =>
  shown !== null && column >= shown.firstColumn && column <= shown.lastColumn;

const placed = (edges: readonly number[], column: number) => ({
  left: edges[column] ?? 0,
  width: (edges[column + 1] ?? 0) - (edges[column] ?? 0),
});

/** Letters of the columns, which stay while the rows scroll. */
export function GridHead({ columns, edges, shown }: GridHeadProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['line']} style={{ height: headHeight }}>
        <div role="columnheader" aria-colindex={1} className={classes['gutter']}>
          <span className={classes['unseen']}>{t('imports.grid.row')}</span>
        </div>
        <div role="presentation" className={classes['cells']}>
          {columns.map((column) => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              className={classes['letter']}
              data-inside={isInside(shown, column) || undefined}
              style={placed(edges, column)}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

interface GridRowProps extends GridHeadProps {
  index: number;
  /** Undefined while the row is on its way. */
  row: SheetRow | undefined;
}

type Place = 'header' | 'data' | 'outside';

function placeOf(shown: TableBorders | null, index: number): Place {
  if (shown === null) return 'outside';
  const { header } = shown;
  if (header !== null && index >= header.first && index <= header.last) return 'header';
  return index >= shown.firstRow && index <= shown.lastRow ? 'data' : 'outside';
}

/** What a row within the table is when it holds no record. */
function noteOf(role: RowRole | undefined, place: Place) {
  if (place !== 'data' || role === undefined || role === 'data' || role === 'outside') return null;
  return role === 'blank' ? null : role;
}

/** The column of a text that stands alone in its row, as titles do; it may run over the empty ones. */
function aloneIn(row: SheetRow | undefined): number | null {
  const filled = (row?.cells ?? []).flatMap((text, column) => (text === '' ? [] : [column]));
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

const overAll = (edges: readonly number[], column: number) => ({
  left: edges[column] ?? 0,
  width: (edges.at(-1) ?? 0) - (edges[column] ?? 0),
});

/** One row of the sheet: part of the header, a row of the table, one left out, or none of it. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { index, row, columns, edges, shown } = props;
  const { t } = useTranslation();
  const place = placeOf(shown, index);
  const role = noteOf(row?.role, place);
  const alone = aloneIn(row);
  const note = role === null ? null : t(`imports.role.${role}`);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['line']}
      data-place={place}
      data-skipped={note !== null || undefined}
      style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes['gutter']}
        title={note ?? undefined}
      >
        {note === null ? null : <span className={classes['unseen']}>{note}</span>}
        {index + 1}
      </div>
      <div role="presentation" className={classes['cells']}>
        {columns.map((column) => (
          <div
            key={column}
            role="cell"
            data-alone={column === alone || undefined}
            aria-colindex={column + 2}
            className={classes['cell']}
            data-inside={isInside(shown, column) || undefined}
            title={row?.cells[column] ?? undefined}
            style={column === alone ? overAll(edges, column) : placed(edges, column)}
          >
            {row?.cells[column] ?? ''}
          </div>
        ))}
      </div>
    </div>
  );
});
