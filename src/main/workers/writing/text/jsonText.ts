import type { BuiltReport, ReportTable } from '#shared/report/reportModel.ts';
import { rowsOfTable } from '../rowsOfTable.ts';

/** Where rows are put in: a text that no record holds, since NUL is kept out of them. */
const seam = '\u0000rows\u0000';
const seamInJson = /\[\s*"\\u0000rows\\u0000"\s*\]/u;

/** A report as JSON, indented; rows of long tables are written as they come. */
export async function* jsonText({ model, streams }: BuiltReport): AsyncGenerator<string> {
  const long: ReportTable[] = [];
  const cut = (table: ReportTable): ReportTable => {
    if (streams[table.key] === undefined) return table;
    long.push(table);
    return { ...table, rows: [[seam]] };
  };
  const whole = {
    ...model,
    sections: model.sections.map((one) => (one.kind === 'table' ? cut(one) : one)),
    appendices: model.appendices.map(cut),
  };
  const parts = JSON.stringify(whole, null, 2).split(seamInJson);
  yield parts[0] ?? '';
  for (const [index, table] of long.entries()) {
    let isFirst = true;
    for await (const batch of rowsOfTable(table, streams)) {
      if (batch.length === 0) continue;
      yield `${isFirst ? '' : ',\n'}${batch.map((row) => JSON.stringify(row)).join(',\n')}`;
      isFirst = false;
    }
    yield parts[index + 1] ?? '';
  }
  yield '\n';
}
