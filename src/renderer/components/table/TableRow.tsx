/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand by transform, which table elements do not obey */
import { memo, type MouseEvent } from 'react';
import { IconCheck } from '@tabler/icons-react';
import type { DataColumn } from './column.ts';
import classes from './Table.module.css';

export type RowClick = (index: number, kind: 'row' | 'open', event: MouseEvent) => void;

interface TableRowProps<Row> {
  domId: string;
  index: number;
  /** Distance from the first row, in CSS pixels. */
  top: number;
  /** Undefined while the row is on its way. */
  row: Row | undefined;
  columns: readonly DataColumn<Row>[];
  isActive: boolean;
  isSelected: boolean;
  onPress: RowClick;
}

function PlainTableRow<Row>(props: TableRowProps<Row>) {
  const { index, row, columns, isSelected, onPress } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid itself hears the keys
    <div
      className={classes['row']}
      id={props.domId}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-active={props.isActive || undefined}
      style={{ transform: `translateY(${props.top}px)` }}
      onMouseDown={(event) => {
        // The second press of a double-click would select a word, which stays marked.
        if (event.detail > 1) event.preventDefault();
      }}
      onClick={(event) => onPress(index, 'row', event)}
      onDoubleClick={(event) => onPress(index, 'open', event)}
    >
      <div className={classes['mark']} role="gridcell" aria-colindex={1} data-mark>
        <span className={classes['box']} data-checked={isSelected || undefined} aria-hidden>
          {isSelected ? <IconCheck size={12} stroke={3} /> : null}
        </span>
      </div>
      {columns.map((column, place) => (
        <div
          key={column.key}
          className={classes['cell']}
          role="gridcell"
          aria-colindex={place + 2}
          data-align={column.align}
          data-wraps={column.wraps}
        >
          {row === undefined ? (
            <span className={classes['waiting']} aria-hidden />
          ) : column.wraps ? (
            <span className={classes['lines']}>{column.render(row)}</span>
          ) : (
            column.render(row)
          )}
        </div>
      ))}
    </div>
  );
}

/** One row; drawn again only when its own facts change, which keeps scrolling smooth. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- memo loses the type parameter
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow;
