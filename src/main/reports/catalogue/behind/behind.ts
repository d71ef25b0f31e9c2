import type { ModelColumn, ModelValue, RecordLink } from '#shared/report/reportModel.ts';
import type { RowsFilter } from '#shared/report/rowsKey.ts';

/**
 * The records behind the figures of a report: which they are, and what stands in their rows. A figure names
 * them by `key`, or by `key/filter/value/filter/value` where it counts those that meet some conditions.
 */
export interface Behind {
  key: string;
  title: string;
  /** A file leaves it out, because it would repeat what stands in the report itself. */
  isOnScreenOnly?: true;
  columns: readonly ModelColumn[];
  /** The record that a row leads to, by its id; none where rows are about no record. */
  linkOf: (id: string) => RecordLink | null;
  /**
   * All ids in their order, or those that each of the filters leaves; an issued report keeps one list for each
   * filter and takes what is in all of them. Throws `REPORT_ROWS_UNKNOWN` for a filter it does not know.
   */
  ids: (filters: readonly RowsFilter[]) => Promise<string[]>;
  /** The rows of some of these ids, in their order. */
  rows: (ids: readonly string[]) => Promise<ModelValue[][]>;
}
