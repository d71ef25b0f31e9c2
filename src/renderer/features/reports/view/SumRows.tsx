import type { CountedTotals } from '#shared/report/countTotals.ts';
import type { ReportTable, TableGroup } from '#shared/report/reportModel.ts';
import { countedRowsKey, sumRowsKey } from '#shared/report/rowsKey.ts';
import { shownValue, type Shown } from '#shared/report/shownValue.ts';
import { labelColumns, sumLines } from '#shared/report/sumLines.ts';
import { RowsButton } from './RowsButton.tsx';
import { isNumber } from './valueText.ts';

interface SumRowsProps {
  table: ReportTable;
  totals: CountedTotals;
  shown: Shown;
  /** The group that they are the sums of; without one they are of the whole table. */
  group?: TableGroup;
  onRows: (key: string) => void;
}

/** Lines of sums below a table or a group of it: one of numbers, and one for each of several currencies. */
export function SumRows({ table, totals, shown, group, onRows }: SumRowsProps) {
  const { columns } = table;
  const span = labelColumns(columns);
  const lines = sumLines(table, totals, shown.language, group?.title);
  return lines.map(({ label, cells, currency }, line) => (
    <tr key={`${label} ${currency ?? ''}`} data-sum>
      <th scope="row" colSpan={span}>
        <RowsButton
          rowsKey={line === 0 ? countedRowsKey(table, group) : null}
          name={table.title}
          onRows={onRows}
        >
          {label}
        </RowsButton>
      </th>
      {columns.slice(span).map((column, at) => {
        const { key, type, title } = column;
        const value = cells[span + at] ?? null;
        return (
          <td key={key} data-number={isNumber(type) || undefined}>
            <RowsButton
              rowsKey={sumRowsKey(column, value, group)}
              name={`${label}, ${title}`}
              onRows={onRows}
            >
              {shownValue(value, type, shown)}
            </RowsButton>
          </td>
        );
      })}
    </tr>
  ));
}
