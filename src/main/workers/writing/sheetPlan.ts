import type { ReportHead } from '#shared/report/model.ts';

/** Where the parts of the table's sheet stand; rows are 1-based. */
export interface SheetPlan {
  office: number | null;
  title: number;
  subtitle: number | null;
  firstFact: number;
  columnHeads: number;
  firstRow: number;
}

/** Most rows that a sheet has. */
const maxRows = 1_048_576;

/** Rows kept free under the table for totals and signatures. */
const roomBelow = 300;

export function planSheet(head: ReportHead): SheetPlan {
  const office = head.office === '' ? null : 1;
  const title = office === null ? 1 : 2;
  const subtitle = head.subtitle === '' ? null : title + 1;
  const firstFact = (subtitle ?? title) + 1;
  const columnHeads = firstFact + head.facts.length + 1;
  return { office, title, subtitle, firstFact, columnHeads, firstRow: columnHeads + 1 };
}

/** How many rows of a report fit on its sheet. */
export function maxReportRows(plan: SheetPlan): number {
  return maxRows - plan.firstRow - roomBelow;
}
