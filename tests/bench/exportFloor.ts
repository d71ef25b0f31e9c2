import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createDeflateRaw } from 'node:zlib';
import { decimalOfMoney } from '#shared/domain/money.ts';
import type { ReportCell, ReportHead, ReportRow } from '#shared/report/model.ts';
import { registerHead, registerRow } from '#main/reports/definitions/register.ts';
import { bookShell } from '#main/workers/writing/bookShell.ts';
import { dateSerial } from '#main/workers/writing/dateSerial.ts';
import { linesOf } from '#main/workers/writing/linesOf.ts';
import { rowHeight } from '#main/workers/writing/rowHeight.ts';
import type { BodyStyle } from '#main/workers/writing/styles.ts';
import { writeXlsx } from '#main/workers/writing/writeXlsx.ts';
import { registerParameters, registerRows } from '#tests/main/reports/registerRows.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

const batchSize = 500;

/** A register in memory with all that the floor need not work out: heights of rows, style of each column. */
export interface ExportInput {
  head: ReportHead;
  rows: ReportRow[];
  heights: number[];
  styles: number[];
  yenStyle: number;
  firstRow: number;
}

export async function prepareExport(count: number): Promise<ExportInput> {
  const head = registerHead(registerParameters('ru'), createTranslator('ru'));
  const rows: ReportRow[] = [];
  for (const row of registerRows('ru', count)) rows.push(registerRow(row, rows.length + 1));
  const { plan, styleIds } = await bookShell(head, null);
  const style = (name: BodyStyle): number => styleIds.get(name) ?? 0;
  const lines = (cell: ReportCell, index: number): number =>
    typeof cell === 'string' ? linesOf(cell, head.columns[index]?.width ?? 1) : 1;
  return {
    head,
    rows,
    heights: rows.map((row) => rowHeight(Math.max(...row.map(lines)))),
    styles: head.columns.map(({ type }) => style(type)),
    yenStyle: style('wholeMoney'),
    firstRow: plan.firstRow,
  };
}

function* batches(rows: ReportRow[]): Generator<ReportRow[]> {
  for (let at = 0; at < rows.length; at += batchSize) yield rows.slice(at, at + batchSize);
}

function escape(text: string): string {
  return /[&<>]/u.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

const letters = 'ABCDEFGHIJKLMN';

function bareCell(cell: ReportCell, index: number, number: number, input: ExportInput): string {
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
  await writeXlsx(input.head, batches(input.rows), path);
}
