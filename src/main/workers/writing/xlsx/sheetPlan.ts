import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';

/** Where the parts of a table's sheet stand; rows are 1-based, null for what the sheet has not. */
export interface TableRows {
  office: number | null;
  title: number;
  /** The way back to the sheet from which an appendix is reached. */
  back: number | null;
  firstFact: number;
  groupHeads: number | null;
  columnHeads: number;
  firstRow: number;
}

/** Most rows that a sheet has. */
const maxRows = 1_048_576;

/** Rows kept free under the table for totals, charts and signatures. */
const roomBelow = 1000;

/** `isMain`: the only table of its report, which bears the report's title block itself. */
export function planTable(
  model: Pick<ReportModel, 'office' | 'facts'>,
  table: ReportTable,
  isMain: boolean,
  hasBack: boolean,
): TableRows {
  const office = isMain && model.office !== '' ? 1 : null;
  const title = office === null ? 1 : 2;
  const back = hasBack ? title + 1 : null;
  const firstFact = (back ?? title) + 1;
  const heads = firstFact + (isMain ? model.facts.length : 0) + 1;
  const groupHeads = table.columns.some(({ group }) => group !== undefined) ? heads : null;
  const columnHeads = groupHeads === null ? heads : heads + 1;
  return {
    office,
    title,
    back,
    firstFact,
    groupHeads,
    columnHeads,
    firstRow: columnHeads + 1,
  };
}

/** How many lines of a table fit on its sheet. */
export function maxBodyLines(rows: TableRows): number {
  return maxRows - rows.firstRow - roomBelow;
}
