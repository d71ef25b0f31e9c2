import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/i18n/format/formatNumber.ts';
import type { ReportTable } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import { bodyOf, type BodyLine } from '#shared/report/tableBody.ts';
import { totalsShown } from '#shared/report/totalsShown.ts';
import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { FiguresBelow } from './FiguresBelow.tsx';
import classes from './Paper.module.css';
import { WideTable } from './WideTable.tsx';
import { SumRows } from './SumRows.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';

interface TableViewProps {
  table: ReportTable;
  shown: Shown;
  onRows: (key: string) => void;
}

function Line({ line, table, shown, onRows }: TableViewProps & { line: BodyLine }) {
  switch (line.kind) {
    case 'row':
      return <TableRow table={table} at={line.index} shown={shown} onRows={onRows} />;
    case 'head':
      return (
        <tr data-group={line.group.level}>
          <th colSpan={table.columns.length} scope="rowgroup">
            {line.group.title}
          </th>
        </tr>
      );
    case 'sums':
      // Sums of a group that is cut would be those of its first rows.
      return line.group.from + line.group.count > table.rows.length ? null : (
        <SumRows
          table={table}
          totals={line.totals}
          shown={shown}
          group={line.group}
          onRows={onRows}
        />
      );
  }
}

/** A table with its groups, totals, figures and charts, put together as in its files. */
export function TableView({ table, shown, onRows }: TableViewProps) {
  const { t } = useTranslation();
  const { columns, rows, rowCount, totalLabel, figures, charts, footnote, title } = table;
  const number = (value: number): string => formatNumber(value, shown.language);
  return (
    <>
      <WideTable label={title}>
        <TableHead columns={columns} />
        <tbody>
          {bodyOf(table).map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines of a report have no name
            <Line key={at} line={line} table={table} shown={shown} onRows={onRows} />
          ))}
        </tbody>
        {totalLabel === null ? null : (
          <tfoot>
            <SumRows table={table} totals={totalsShown(table)} shown={shown} onRows={onRows} />
          </tfoot>
        )}
      </WideTable>
      {rows.length === 0 ? <p className={classes['note']}>{t('reportScreens.noRows')}</p> : null}
      {rows.length >= rowCount ? null : (
        <p className={classes['note']}>
          {t('reportScreens.firstRows', { shown: number(rows.length), total: number(rowCount) })}
        </p>
      )}
      <FiguresBelow figures={figures} shown={shown} onRows={onRows} />
      {footnote === '' ? null : <p className={classes['note']}>{footnote}</p>}
      {charts.map((chart) => (
        <ChartFigure key={chart.title + chart.kind} chart={chart} table={table} shown={shown} />
      ))}
    </>
  );
}
