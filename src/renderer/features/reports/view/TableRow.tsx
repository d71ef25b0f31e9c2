import type { ReportTable } from '#shared/report/reportModel.ts';
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

/** Column whose text names the row: the first that is no number. */
export const namingColumn = ({ columns }: ReportTable): number =>
  Math.max(
    0,
    columns.findIndex(({ type }) => !isNumber(type)),
  );

/** A row; its name leads to its record, and what it counts to the rows behind it. */
export function TableRow({ table, at, shown, onRows }: TableRowProps) {
  const { columns, rows, rowLinks, rowKeys, cellKeys } = table;
  const row = rows[at] ?? [];
  const naming = namingColumn(table);
  const linked = columns.findIndex(
    ({ type }, place) => !isNumber(type) && (row[place] ?? '') !== '',
  );
  const rowsKey = rowKeys[at];
  const name = shownValue(row[naming] ?? null, columns[naming]?.type ?? 'text', shown);
  return (
    <tr>
      {columns.map(({ key, type, title, tones }, place) => {
        const value = row[place] ?? null;
        const text = shownValue(value, type, shown);
        const isCount = type === 'integer' && Number(value) > 0;
        const cellKey = cellKeys ? cellKeys[at]?.[place] : isCount ? rowsKey : null;
        const shownText =
          place === linked ? (
            <RecordAnchor link={rowLinks[at]}>{text}</RecordAnchor>
          ) : (
            <RowsButton rowsKey={cellKey} name={`${name}, ${title}`} onRows={onRows}>
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
