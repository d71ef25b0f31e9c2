import type { ModelColumn, ModelValue, ReportModel, ReportTable } from '../reportModel.ts';
import { labelColumns } from '../sumLines.ts';
import { joinCurrencies } from './joinCurrencies.ts';
import { paperWidths } from './tableLetters.ts';

/** A table with its columns as they stand on paper. */
export interface PaperTable {
  table: ReportTable;
  model: ReportModel;
  columns: readonly ModelColumn[];
  /** The values of a line in those columns. */
  join: (values: readonly ModelValue[]) => ModelValue[];
  /** Columns that the label of a line of sums takes. */
  labelled: number;
  /** Shares of the columns in the width of a page. */
  widths: readonly number[];
}

/** Brings a table into the columns of a page. */
export function layTable(table: ReportTable, model: ReportModel): PaperTable {
  const paper = joinCurrencies(table.columns);
  const { columns } = paper;
  const join = (values: readonly ModelValue[]): ModelValue[] => paper.join(values, model);
  const first = paper.placeOf(labelColumns(table.columns));
  return {
    ...{ table, model, columns, join },
    labelled: first === -1 ? columns.length : first,
    widths: paperWidths(columns, table.rows.map(join)),
  };
}
