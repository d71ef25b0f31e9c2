import type { SkipReason, TableBorders } from '#shared/contract/importTables.ts';
import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import type { TableHeader } from './tableHeaders.ts';

export type SheetRows = readonly (readonly Cell[])[];

/** What tables are looked for in: the cells of a sheet and what is known of their places. */
export interface SheetSource {
  rows: SheetRows;
  merges: readonly MergedRange[];
  /** 0-based. */
  hiddenRows: ReadonlySet<number>;
}

/** One table of a sheet; rows and columns are 0-based and inclusive. Without data `firstRow` > `lastRow`. */
export interface Table extends TableBorders {
  /** The columns from left to right that have a name or values. */
  headers: TableHeader[];
  /** Rows of data: without blank rows, totals, repeated headers, section titles and notes; hidden ones count. */
  dataRows: number;
  /** Rows between the borders that hold something else; blank ones are not listed. */
  skipped: ReadonlyMap<number, Exclude<SkipReason, 'hidden' | 'blank'>>;
  /** Columns whose value stands in the first row of a group alone and goes for the rows below. */
  carried: readonly number[];
  /** Texts above the header, such as the table's title or `тыс. тенге` at the right; nearest last. */
  titles: readonly string[];
}

export type SkippedAs = Exclude<SkipReason, 'hidden' | 'blank'>;
