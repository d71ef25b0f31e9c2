import type { Cell, WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReadContext } from '../readContext.ts';
import type { SheetEmitter } from '../sheetEmitter.ts';
import { cleanText } from '../xml/decodeText.ts';
import { decodeAs, decodeBytes } from './decodeBytes.ts';
import { letterNotes } from './letterNotes.ts';
import { mostFields, parseRecord } from './parseRecord.ts';
import type { CsvShape } from './parseRecord.ts';
import { sniffShape } from './sniffShape.ts';

const recordsPerTurn = 500;

/** How Excel writes a long number that its column was too narrow for: the digits are gone. */
const scientific = /^\s*-?\d(?:[.,]\d+)?E\+\d{1,3}\s*$/;

/** The line `sep=;` with which Excel is told the delimiter; it is not a row. */
const separatorLine = /^sep=(.)\r?\n?/i;

function shapeOf(text: string): { shape: CsvShape; start: number } {
  const told = separatorLine.exec(text);
  if (told === null) return { shape: sniffShape(text), start: 0 };
  const start = told[0].length;
  return { shape: { ...sniffShape(text.slice(start)), delimiter: told[1] ?? ';' }, start };
}

/** Reads delimited text. Cells stay text as written: what is a number is decided with the user, by column. */
export async function readCsv(
  bytes: Buffer,
  sheetName: string,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<WorkbookNotes> {
  const decoded =
    context.encoding === null
      ? decodeBytes(bytes)
      : { text: decodeAs(bytes, context.encoding), encoding: context.encoding };
  context.letters.learn([decoded.text]);
  // oxlint-disable-next-line no-control-regex
  const hasControls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(decoded.text);
  const text = hasControls || !decoded.text.isWellFormed() ? cleanText(decoded.text) : decoded.text;
  const hasScientific = /\dE\+\d/.test(text);
  const { shape, start } = shapeOf(text);
  const bytesPerUnit = bytes.length / Math.max(text.length, 1);
  context.setBytesTotal(bytes.length);
  emitter.begin({ name: sheetName, visibility: 'visible' });
  let row = 0;
  let reported = start;
  for (let at = start; at < text.length && !emitter.isCut(); row += 1) {
    const record = parseRecord(text, at, shape);
    const cells: Cell[] = record.fields;
    if (cells.length > mostFields) {
      throw new AppError('TOO_MANY_CELLS', { sheet: sheetName, limit: context.limits.cells });
    }
    if (record.brokenField !== -1) {
      const quoted = record.fields[record.brokenField] ?? '';
      emitter.addProblem(row, record.brokenField, 'BROKEN_QUOTE', quoted);
    }
    if (hasScientific) {
      for (const [column, field] of record.fields.entries()) {
        if (scientific.test(field)) emitter.addProblem(row, column, 'PRECISION_LOST', field);
      }
    }
    emitter.addRow(row, cells);
    at = record.next;
    if (row % recordsPerTurn === 0) {
      context.checkCancelled();
      context.addBytes((at - reported) * bytesPerUnit);
      reported = at;
      await emitter.flush();
    }
  }
  emitter.end({});
  await emitter.flush();
  return {
    format: 'csv',
    encoding: decoded.encoding,
    letters: letterNotes(bytes, decoded),
    delimiter: shape.delimiter,
    hasMacros: false,
    hasExternalLinks: false,
    skippedSheets: [],
  };
}
