import type { PlanRow, RowChoice } from '#shared/contract/importPlan.ts';

/** What can be decided about a row: a record is changed only where one was found. */
export function choicesOf(row: PlanRow): RowChoice[] {
  return row.record === null ? ['create', 'skip'] : ['update', 'fill', 'create', 'skip'];
}
