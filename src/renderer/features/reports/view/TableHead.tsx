import type { ModelColumn } from '#shared/report/reportModel.ts';
import { isNumber } from './valueText.ts';

/** Neighbouring columns with the same group stand under one head. */
function spansOf(
  columns: readonly ModelColumn[],
): { group: string | undefined; from: number; count: number }[] {
  const spans: { group: string | undefined; from: number; count: number }[] = [];
  for (const [from, { group }] of columns.entries()) {
    const last = spans.at(-1);
    if (last && group !== undefined && last.group === group) last.count += 1;
    else spans.push({ group, from, count: 1 });
  }
  return spans;
}

/** Least room of a column of texts in CSS pixels: a name of many words would become a tower. */
const textRoom = (digits: number): number => Math.min(210, Math.round(digits * 5.5));

function Head({ column, rows }: { column: ModelColumn; rows: number }) {
  return (
    <th
      scope="col"
      rowSpan={rows}
      data-number={isNumber(column.type) || undefined}
      data-place={column.type === 'rowNumber' || undefined}
      style={column.type === 'text' ? { minWidth: textRoom(column.width) } : undefined}
    >
      {column.title}
    </th>
  );
}

/** Heads of a table's columns in one line, or in two where some stand under a common head. */
export function TableHead({ columns }: { columns: readonly ModelColumn[] }) {
  const spans = spansOf(columns);
  const isGrouped = spans.some(({ group }) => group !== undefined);
  return (
    <thead>
      <tr>
        {spans.map(({ group, from, count }) => {
          const column = columns[from];
          if (group === undefined && column) {
            return <Head key={column.key} column={column} rows={isGrouped ? 2 : 1} />;
          }
          return (
            <th key={`${group} ${from}`} scope="colgroup" colSpan={count} data-group>
              {group}
            </th>
          );
        })}
      </tr>
      {isGrouped ? (
        <tr>
          {columns
            .filter(({ group }) => group !== undefined)
            .map((column) => (
              <Head key={column.key} column={column} rows={1} />
            ))}
        </tr>
      ) : null}
    </thead>
  );
}
