import type { CountedTotals } from '#shared/report/countTotals.ts';
import type { ReportTable } from '#shared/report/reportModel.ts';
import { shownValue, type Shown } from '#shared/report/shownValue.ts';
import { labelColumns, sumLines } from '#shared/report/sumLines.ts';
import { isNumber } from './valueText.ts';

interface SumRowsProps {
  table: ReportTable;
  totals: CountedTotals;
  shown: Shown;
  /** Title of the group that they are the sums of. */
  group?: string;
}

/** Lines of sums below a table or a group of it: one of numbers, and one for each of several currencies. */
export function SumRows({ table, totals, shown, group = '' }: SumRowsProps) {
  const { columns } = table;
  const span = labelColumns(columns);
  return sumLines(table, totals, shown.language, group).map(({ label, cells, currency }) => (
    <tr key={`${label} ${currency ?? ''}`} data-sum>
      <th scope="row" colSpan={span}>
        {label}
      </th>
      {columns.slice(span).map(({ key, type }, at) => (
        <td key={key} data-number={isNumber(type) || undefined}>
          {shownValue(cells[span + at] ?? null, type, shown)}
        </td>
      ))}
    </tr>
  ));
}
