import { countTotals, type CountedTotals, type TotalsCounter } from './countTotals.ts';
import type { ModelValue, ReportTable, TableGroup } from './reportModel.ts';

/** One line of a table's body: a row by its place, the head of a group, or the sums of a group that ends. */
export type BodyLine =
  | { kind: 'row'; row: readonly ModelValue[]; index: number; level: number }
  | { kind: 'head'; group: TableGroup }
  | { kind: 'sums'; group: TableGroup; totals: CountedTotals };

export interface TableBody {
  /** The lines up to and with the next row. */
  add: (row: readonly ModelValue[]) => BodyLine[];
  /** The lines after the last row. */
  end: () => BodyLine[];
  /** The totals of all rows so far. */
  totals: () => CountedTotals;
}

/** The lines of a table as its rows pass: deeper groups lie inside, each ends with its sums. */
export function tableBody({ columns, groups }: Pick<ReportTable, 'columns' | 'groups'>): TableBody {
  const all = countTotals(columns);
  const hasSums = columns.some(({ isSummed }) => isSummed === true);
  const waiting = groups
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.from - b.from || a.level - b.level);
  const open: { group: TableGroup; counter: TotalsCounter }[] = [];
  let next = 0;
  let count = 0;

  function close(at: number): BodyLine[] {
    const lines: BodyLine[] = [];
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const { group, counter } = last;
      if (group.from + group.count > at) break;
      if (hasSums) lines.push({ kind: 'sums', group, totals: counter.result() });
      open.pop();
    }
    return lines;
  }

  return {
    add(row) {
      const index = count;
      count += 1;
      all.add(row);
      if (groups.length === 0) return [{ kind: 'row', row, index, level: 0 }];
      const lines = close(index);
      for (let group = waiting[next]; group !== undefined && group.from <= index;) {
        lines.push({ kind: 'head', group });
        open.push({ group, counter: countTotals(columns) });
        next += 1;
        group = waiting[next];
      }
      for (const { counter } of open) counter.add(row);
      lines.push({ kind: 'row', row, index, level: open.length });
      return lines;
    },
    end: () => close(Infinity),
    totals: () => all.result(),
  };
}

/** All lines of a table whose rows are at hand. */
export function bodyOf(table: Pick<ReportTable, 'columns' | 'groups' | 'rows'>): BodyLine[] {
  const body = tableBody(table);
  return [...table.rows.flatMap((row) => body.add(row)), ...body.end()];
}
