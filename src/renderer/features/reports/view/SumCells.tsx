import type { ReportTable } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import type { Sums } from './sumsOf.ts';
import { isNumber, valueText } from './valueText.ts';

interface SumCellsProps {
  table: ReportTable;
  label: string;
  /** Null where they are not known on the screen. */
  sums: Sums | null;
  shown: Shown;
}

/** A line of totals: its label as far as no column is summed, then the sums. */
export function SumCells({ table, label, sums, shown }: SumCellsProps) {
  const { columns } = table;
  const summed = columns.findIndex(({ isSummed }) => isSummed);
  const span = summed <= 0 || sums === null ? columns.length : summed;
  return (
    <>
      <th scope="row" colSpan={span}>
        {label}
      </th>
      {columns.slice(span).map(({ key, type }) => (
        <td key={key} data-number={isNumber(type) || undefined}>
          {(sums?.get(key) ?? []).map((value) => valueText(value, type, shown)).join('\n')}
        </td>
      ))}
    </>
  );
}
