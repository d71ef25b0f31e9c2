import { useTranslation } from 'react-i18next';
import type { ReportTable } from '#shared/report/reportModel.ts';
import { formatNumber } from '#shared/i18n/format/formatNumber.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import classes from './Paper.module.css';
import { RowsButton } from './RowsButton.tsx';
import { sumsOf } from './sumsOf.ts';
import { SumCells } from './SumCells.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { valueText } from './valueText.ts';

interface TableViewProps {
  table: ReportTable;
  shown: Shown;
  onRows: (key: string) => void;
}

/** A table with its groups, totals, figures and charts. */
export function TableView({ table, shown, onRows }: TableViewProps) {
  const { t } = useTranslation();
  const { columns, rows, rowCount, groups, totalLabel, figures, charts, footnote, title } = table;
  const isWhole = rows.length >= rowCount;
  const isSummed = columns.some((column) => column.isSummed);
  const count = formatNumber(rowCount, shown.language);
  const total = isWhole || table.sums ? sumsOf(table, 0, rows.length) : null;
  return (
    <>
      <table className={classes['table']} aria-label={title}>
        <TableHead columns={columns} />
        <tbody>
          {rows.map((_row, at) => {
            const first = groups
              .filter(({ from }) => from === at)
              .toSorted((one, other) => one.level - other.level);
            const last = groups
              .filter(({ from, count: size }) => from + size - 1 === at)
              .toSorted((one, other) => other.level - one.level);
            return [
              ...first.map((group) => (
                <tr key={`${at} ${group.level} ${group.title}`} data-group={group.level}>
                  <th colSpan={columns.length} scope="rowgroup">
                    {group.title}
                  </th>
                </tr>
              )),
              // oxlint-disable-next-line react/no-array-index-key -- rows of a report have no name
              <TableRow key={at} table={table} at={at} shown={shown} onRows={onRows} />,
              ...(isSummed && isWhole
                ? last.map((group) => (
                    <tr key={`${at} ${group.level} sum`} data-sum>
                      <SumCells
                        table={table}
                        label={group.title}
                        sums={sumsOf({ ...table, sums: undefined }, group.from, group.count)}
                        shown={shown}
                      />
                    </tr>
                  ))
                : []),
            ];
          })}
        </tbody>
        {totalLabel !== null ? (
          <tfoot>
            <tr data-sum>
              <SumCells
                table={table}
                label={totalLabel.replaceAll('{count}', count)}
                sums={total}
                shown={shown}
              />
            </tr>
          </tfoot>
        ) : null}
      </table>
      {rows.length === 0 ? <p className={classes['note']}>{t('reportScreens.noRows')}</p> : null}
      {isWhole ? null : (
        <p className={classes['note']}>
          {t('reportScreens.firstRows', {
            shown: formatNumber(rows.length, shown.language),
            total: count,
          })}
        </p>
      )}
      {figures.length > 0 ? (
        <dl className={classes['below']}>
          {figures.map((figure) => (
            <div key={`${figure.key} ${figure.label}`}>
              <dt title={figure.meaning}>{figure.label}</dt>
              <dd>
                <RowsButton rowsKey={figure.rowsKey} name={figure.label} onRows={onRows}>
                  {valueText(figure.value, figure.type, shown)}
                </RowsButton>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {footnote === '' ? null : <p className={classes['note']}>{footnote}</p>}
      {charts.map((chart) => (
        <ChartFigure key={chart.title + chart.kind} chart={chart} table={table} shown={shown} />
      ))}
    </>
  );
}
