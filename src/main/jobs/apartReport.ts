import type {
  BuiltReport,
  ModelValue,
  ReportModel,
  ReportTable,
  RowStream,
} from '#shared/report/reportModel.ts';

/** Rows that a model hands over at once, and those of one batch of a longer table. */
const mostRows = 1000;
const batchSize = 500;

const inBatches = (rows: readonly (readonly ModelValue[])[]): RowStream => ({
  async *[Symbol.asyncIterator]() {
    for (let at = 0; at < rows.length; at += batchSize) yield rows.slice(at, at + batchSize);
  },
});

/** A report whose model is small enough to be handed to another process without a pause of the window. */
export function apartReport({ model, streams }: BuiltReport): BuiltReport {
  const all: Record<string, RowStream> = { ...streams };
  const cut = (table: ReportTable): ReportTable => {
    if (table.rows.length <= mostRows) return table;
    all[table.key] ??= inBatches(table.rows);
    return { ...table, rows: table.rows.slice(0, 100) };
  };
  const small: ReportModel = {
    ...model,
    sections: model.sections.map((one) => (one.kind === 'table' ? cut(one) : one)),
    appendices: model.appendices.map(cut),
  };
  return { model: small, streams: all };
}
