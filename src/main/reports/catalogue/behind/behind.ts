import type { ModelColumn, ModelValue, RecordLink } from '#shared/report/reportModel.ts';

/**
 * The records behind the figures of a report: which they are, and what stands in their rows. A figure names
 * them by `key`, or by `key/filter/value` where it counts some of them.
 */
export interface Behind {
  key: string;
  title: string;
  /** A file leaves it out, because it would repeat what stands in the report itself. */
  isOnScreenOnly?: true;
  columns: readonly ModelColumn[];
  /** The record that a row leads to, by its id; none where rows are about no record. */
  linkOf: (id: string) => RecordLink | null;
  /** All ids in their order, or those of one filter. Throws `REPORT_ROWS_UNKNOWN` for a filter it does not know. */
  ids: (filter: readonly string[]) => Promise<string[]>;
  /** The rows of some of these ids, in their order. */
  rows: (ids: readonly string[]) => Promise<ModelValue[][]>;
}
