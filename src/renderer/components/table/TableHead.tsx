/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand by transform, which table elements do not obey */
import { IconArrowDown, IconArrowUp, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DataColumn, TableSort } from './column.ts';
import { nextSort } from './nextSort.ts';
import { WidthGrip } from './WidthGrip.tsx';
import classes from './Table.module.css';

interface TableHeadProps<Row> {
  columns: readonly DataColumn<Row>[];
  sort: readonly TableSort[];
  onSort: (sort: readonly TableSort[]) => void;
  marked: 'none' | 'some' | 'all';
  onMarkAll: () => void;
  onWidth: (key: string, width: number, isFinal: boolean) => void;
}

export function TableHead<Row>(props: TableHeadProps<Row>) {
  const { t } = useTranslation();
  const { columns, sort, marked } = props;
  return (
    <div className={classes['head']} role="rowgroup">
      <div className={classes['row']} role="row" aria-rowindex={1}>
        <div className={classes['mark']} role="columnheader" aria-colindex={1}>
          <button
            type="button"
            className={classes['headButton']}
            aria-label={t(marked === 'all' ? 'common.table.clearAll' : 'common.table.selectAll')}
            onClick={props.onMarkAll}
          >
            <span className={classes['box']} data-checked={marked !== 'none' || undefined}>
              {marked === 'all' ? <IconCheck size={12} stroke={3} /> : null}
              {marked === 'some' ? <IconMinus size={12} stroke={3} /> : null}
            </span>
          </button>
        </div>
        {columns.map((column, place) => (
          <HeadCell
            key={column.key}
            column={column}
            place={place}
            sort={sort}
            onSort={props.onSort}
            onWidth={props.onWidth}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps<Row> extends Pick<TableHeadProps<Row>, 'sort' | 'onSort' | 'onWidth'> {
  column: DataColumn<Row>;
  place: number;
}

function HeadCell<Row>({ column, place, sort, onSort, onWidth }: HeadCellProps<Row>) {
  const { t } = useTranslation();
  const rank = sort.findIndex((entry) => entry.key === column.key);
  const entry = sort[rank];
  const Arrow = entry?.descending ? IconArrowDown : IconArrowUp;
  const label = <span className={classes['headText']}>{column.title}</span>;
  return (
    <div
      className={classes['headCell']}
      role="columnheader"
      aria-colindex={place + 2}
      data-align={column.align}
      {...(entry && rank === 0
        ? { 'aria-sort': entry.descending ? ('descending' as const) : ('ascending' as const) }
        : {})}
    >
      {column.isSortable ? (
        <button
          type="button"
          className={classes['headButton']}
          title={t('common.table.sortHint', { column: column.title })}
          onClick={(event) => onSort(nextSort(sort, column.key, event.shiftKey))}
        >
          {label}
          {entry ? <Arrow size={14} stroke={2.2} aria-hidden /> : null}
          {entry && sort.length > 1 ? <small>{rank + 1}</small> : null}
        </button>
      ) : (
        <span className={classes['headButton']}>{label}</span>
      )}
      <WidthGrip onWidth={(width, isFinal) => onWidth(column.key, width, isFinal)} />
    </div>
  );
}
