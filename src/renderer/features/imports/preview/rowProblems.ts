import type { PlanRow } from '#shared/contract/importPlan.ts';

type Problem = PlanRow['problems'][number];

/** What stands against one cell of a row. */
export function problemsOf(row: PlanRow, column: number | null): Problem[] {
  return column === null ? [] : row.problems.filter((problem) => problem.column === column);
}

/** What stands against the row as a whole, or a cell of no column that is shown. */
export function otherProblems(row: PlanRow, columns: readonly (number | null)[]): Problem[] {
  return row.problems.filter(({ column }) => column === -1 || !columns.includes(column));
}
