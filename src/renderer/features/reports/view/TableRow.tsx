import { namingColumn } from '#shared/report/describeRows.ts';
import type { ReportTable } from '#shared/report/reportModel.ts';
import { cellRowsKey } from '#shared/report/rowsKey.ts';
import { shownValue, type Shown } from '#shared/report/shownValue.ts';
import { RecordAnchor } from './RecordAnchor.tsx';
import { RowsButton } from './RowsButton.tsx';
import { isNumber, toneOf } from './valueText.ts';

interface TableRowProps {
  table: ReportTable;
  /** Place of the row. */
  at: number;
  shown: Shown;
  onRows: (key: string) => void;
}

/** A row; its name leads to its record, and what its cells count to the rows behind them. */
export function TableRow({ table, at, shown, onRows }: TableRowProps) {
  const { columns, rows, rowLinks } = table;
  const row = rows[at] ?? [];
  const naming = namingColumn(table);
  const linked = columns.findIndex(
    ({ type }, place) => !isNumber(type) && (row[place] ?? '') !== '',
  );
  const name = shownValue(row[naming] ?? null, columns[naming]?.type ?? 'text', shown);
  return (
    <tr>
      {columns.map(({ key, type, title, tones }, place) => {
        const value = row[place] ?? null;
        const text = shownValue(value, type, shown);
        const shownText =
          place === linked ? (
            <RecordAnchor link={rowLinks[at]}>{text}</RecordAnchor>
          ) : (
            <RowsButton
              rowsKey={cellRowsKey(table, at, place)}
              name={`${name}, ${title}`}
              onRows={onRows}
            >
              {text}
            </RowsButton>
          );
        return (
          <td key={key} data-number={isNumber(type) || undefined} data-tone={toneOf(tones, value)}>
            {shownText}
          </td>
        );
      })}
    </tr>
  );
}
