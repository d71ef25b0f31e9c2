import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createDeflateRaw } from 'node:zlib';
import { decimalOfMoney } from '#shared/domain/money.ts';
import type { ModelValue, ReportModel } from '#shared/report/reportModel.ts';
import { bookShell } from '#main/workers/writing/xlsx/bookShell.ts';
import { dateSerial } from '#main/workers/writing/xlsx/dateSerial.ts';
import { linesOf } from '#main/workers/writing/xlsx/linesOf.ts';
import { rowHeight } from '#main/workers/writing/xlsx/rowHeight.ts';
import { planBook } from '#main/workers/writing/xlsx/bookPlan.ts';
import type { TableStyle } from '#main/workers/writing/xlsx/styles.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { registerModel, registerRow, registerRows } from '#tests/main/writing/registerModel.ts';

const batchSize = 500;

/** A register in memory with all that the floor need not work out: heights of rows, style of each column. */
export interface ExportInput {
  model: ReportModel;
  rows: ModelValue[][];
  heights: number[];
  styles: number[];
  yenStyle: number;
  firstRow: number;
}

export async function prepareExport(count: number): Promise<ExportInput> {
  const { model, table } = registerModel('ru', []);
  const rows: ModelValue[][] = [];
  for (const row of registerRows('ru', count)) rows.push(registerRow(row, rows.length + 1));
  const plan = planBook(model);
  const [sheet] = plan.sheets;
  const { styleIds } = await bookShell(model, plan, new Map());
  const style = (name: TableStyle): number => styleIds.get(name) ?? 0;
  const lines = (cell: ModelValue, index: number): number =>
    typeof cell === 'string' ? linesOf(cell, table.columns[index]?.width ?? 1) : 1;
  return {
    model,
    rows,
    heights: rows.map((row) => rowHeight(Math.max(...row.map(lines)))),
    styles: table.columns.map(({ type }) => style(type)),
    yenStyle: style('wholeMoney'),
    firstRow: sheet?.kind === 'table' ? sheet.rows.firstRow : 0,
  };
}

async function* inBatches(rows: ModelValue[][]): AsyncGenerator<ModelValue[][]> {
  for (const batch of batches(rows)) yield await Promise.resolve(batch);
}

function* batches(rows: ModelValue[][]): Generator<ModelValue[][]> {
  for (let at = 0; at < rows.length; at += batchSize) yield rows.slice(at, at + batchSize);
}

function escape(text: string): string {
  return /[&<>]/u.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

const letters = 'ABCDEFGHIJKLMN';

function bareCell(cell: ModelValue, index: number, number: number, input: ExportInput): string {
  const start = `<c r="${letters[index]}${number}" s="`;
  const style = input.styles[index];
  if (cell === null) return `${start}${style}"/>`;
  if (typeof cell === 'number') return `${start}${style}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    const money = cell.currency === 'JPY' ? input.yenStyle : style;
    return `${start}${money}"><v>${decimalOfMoney(cell)}</v></c>`;
  }
  if (index === 8 || index === 9) return `${start}${style}"><v>${dateSerial(cell)}</v></c>`;
  return `${start}${style}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
}

/** XML of the rows by the shortest way: no cleaning, no measuring, no counting. */
export function* bareXml(input: ExportInput): Generator<string> {
  let index = 0;
  for (const batch of batches(input.rows)) {
    let xml = '';
    for (const row of batch) {
      const number = input.firstRow + index;
      xml += `<row r="${number}" ht="${input.heights[index]}">`;
      for (let column = 0; column < row.length; column += 1) {
        xml += bareCell(row[column] ?? null, column, number, input);
      }
      xml += '</row>';
      index += 1;
    }
    yield xml;
  }
}

/** The floor: builds the XML of the rows and deflates it at level 6, one after the other, into a file. */
export async function writeFloor(input: ExportInput, path: string): Promise<void> {
  const deflate = createDeflateRaw({ level: 6 });
  const file = createWriteStream(path);
  deflate.pipe(file);
  for (const xml of bareXml(input)) {
    await new Promise<void>((resolve) => {
      deflate.write(Buffer.from(xml), () => resolve());
    });
  }
  deflate.end();
  await once(file, 'close');
}

/** The same rows by the writer of the application: a whole workbook. */
export async function writeOurs(input: ExportInput, path: string): Promise<void> {
  await writeXlsx({ model: input.model, streams: { register: inBatches(input.rows) } }, path);
}
