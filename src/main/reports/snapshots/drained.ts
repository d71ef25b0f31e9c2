import type {
  BuiltReport,
  ModelValue,
  ReportModel,
  ReportTable,
  RowStreams,
} from '#shared/report/reportModel.ts';

async function filled(table: ReportTable, streams: RowStreams): Promise<ReportTable> {
  const stream = streams[table.key];
  if (!stream) return table;
  const rows: ModelValue[][] = [];
  for await (const batch of stream) for (const row of batch) rows.push([...row]);
  return { ...table, rows };
}

/** The model with every row of its long tables in it. */
export async function drained({ model, streams }: BuiltReport): Promise<ReportModel> {
  const sections: ReportModel['sections'] = [];
  for (const section of model.sections) {
    sections.push(section.kind === 'table' ? await filled(section, streams) : section);
  }
  const appendices: ReportTable[] = [];
  for (const table of model.appendices) appendices.push(await filled(table, streams));
  return { ...model, sections, appendices };
}
