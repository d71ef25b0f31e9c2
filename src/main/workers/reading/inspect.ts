import { findTable } from '#main/imports/findTable.ts';
import type { Cell, InspectedSheet, SheetInfo, SheetSink } from '#shared/domain/workbook.ts';
import type { ReadOptions } from './readContext.ts';
import { readWorkbook } from './readWorkbook.ts';

export interface Inspection {
  sheets: InspectedSheet[];
}

/** One empty row stands for all of them, however long a gap is. */
const blankRow: Cell[] = [];
const chunkLength = 65_536;

/** Reads a whole workbook into plain values and finds the table of each sheet. Throws as `readWorkbook`. */
export async function inspectWorkbook(
  path: string,
  options: ReadOptions = {},
): Promise<Inspection> {
  const sheets: InspectedSheet[] = [];
  let info: SheetInfo = { name: '', visibility: 'visible' };
  let rows: Cell[][] = [];
  const sink: SheetSink = {
    onSheet(next) {
      info = next;
      rows = [];
    },
    onRows(startRow, batch) {
      while (rows.length < startRow) rows.push(blankRow);
      for (const row of batch) rows.push(row);
    },
    onSheetEnd(end) {
      const table = findTable(rows, end.merges);
      const { headerRow, dataRows } = table;
      sheets.push({ name: info.name, visibility: info.visibility, rows, headerRow, dataRows });
    },
  };
  await readWorkbook(path, sink, options);
  return { sheets };
}

/** The JSON of an inspection in pieces, so that a large workbook needs no string of its own size. */
export function* inspectionJson(inspection: Inspection): Generator<string> {
  let text = '{"sheets":[';
  for (const [place, sheet] of inspection.sheets.entries()) {
    const { name, visibility, rows, headerRow, dataRows } = sheet;
    const start = JSON.stringify({ name, visibility }).slice(0, -1);
    text += `${place === 0 ? '' : ','}${start},"rows":[`;
    for (const [row, cells] of rows.entries()) {
      text += (row === 0 ? '' : ',') + JSON.stringify(cells);
      if (text.length < chunkLength) continue;
      yield text;
      text = '';
    }
    text += `],"headerRow":${headerRow},"dataRows":${dataRows}}`;
  }
  yield `${text}]}`;
}
