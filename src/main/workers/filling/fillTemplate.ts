import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { AppError } from '#shared/errors/appError.ts';
import type { TemplateData } from '#shared/report/templateData.ts';
import { defaultLimits } from '../reading/limits.ts';
import { checkArchive } from '../reading/zip/checkArchive.ts';
import { inflateWhole } from '../reading/zip/inflateEntry.ts';
import { readDirectory } from '../reading/zip/readDirectory.ts';
import { replaceFile } from '../writing/replaceFile.ts';
import { zipWriter } from '../writing/zip/zipWriter.ts';
import {
  reckonAnew,
  relationsOf,
  setPart,
  sheetsOf,
  textOfPart,
  workbookPath,
  type Parts,
} from './book.ts';
import { checkMarks } from './checkMarks.ts';
import { fillHeads } from './fillHeads.ts';
import { readFormatKinds } from './formatKinds.ts';
import { meaningOf, tableNamed } from './meanings.ts';
import { namedCells } from './namedCells.ts';
import { readSharedTexts } from './sharedTexts.ts';
import type { Shift } from './shiftFormula.ts';
import {
  shiftChart,
  shiftCommentBoxes,
  shiftComments,
  shiftDrawing,
  shiftNames,
  shiftSheetFormulas,
  shiftSheetPlaces,
  shiftTable,
} from './shiftPlaces.ts';
import { readSheet } from './sheetRows.ts';
import { sheetXml, shiftRows, tablesOfRow, type TemplateSheet } from './templateSheet.ts';

async function readParts(path: string): Promise<Parts> {
  try {
    const { size } = await stat(path);
    if (size > defaultLimits.fileBytes) throw new AppError('TEMPLATE_UNREADABLE');
    const archive = readDirectory(await readFile(path), defaultLimits.zipEntries);
    checkArchive(archive, defaultLimits);
    const parts: Parts = new Map();
    for (const entry of archive.entries) {
      if (!entry.name.endsWith('/')) parts.set(entry.name, await inflateWhole(archive, entry));
    }
    return parts;
  } catch (error) {
    if (error instanceof AppError && error.code === 'FILE_UNSAFE') throw error;
    throw new AppError('TEMPLATE_UNREADABLE');
  }
}

function readSheets(parts: Parts, workbook: string, data: TemplateData): TemplateSheet[] {
  const strings = relationsOf(parts, workbook).find(({ type }) => type === 'sharedStrings');
  const shared = strings ? readSharedTexts(textOfPart(parts, strings.target)) : [];
  const names = namedCells(textOfPart(parts, workbook));
  return sheetsOf(parts, workbook).map(({ name, path }) => {
    const sheet: TemplateSheet = {
      name,
      path,
      ...readSheet(textOfPart(parts, path), shared),
      repeated: new Map(),
      named: new Map(),
    };
    const own = names.filter((one) => one.sheet.toLowerCase() === name.toLowerCase());
    for (const row of sheet.rows) {
      const here = own.filter((one) => one.row === row.row);
      const keys = new Set(tablesOfRow(row));
      for (const one of here) {
        const key = /^rows(?:\.(.+))?$/u.exec(one.name);
        if (key) keys.add(key[1] ?? 'rows');
        const cell = row.cells.find(({ column }) => column === one.column);
        if (cell && Object.hasOwn(data.values, one.name)) sheet.named.set(cell, one.name);
      }
      const [key, ...others] = keys;
      if (others.length > 0) throw new AppError('TEMPLATE_TABLE', { sheet: name, row: row.row });
      const table = key === undefined ? undefined : tableNamed(data, key);
      if (table) sheet.repeated.set(row, table);
    }
    return sheet;
  });
}

function mapParts(parts: Parts, paths: readonly string[], change: (xml: string) => string): void {
  for (const path of paths) {
    const before = textOfPart(parts, path);
    const after = change(before);
    if (after !== before) setPart(parts, path, after);
  }
}

/** Puts rows in everywhere: in the sheet, in formulas of all sheets, names, drawings, charts, tables, comments. */
function putIn(
  parts: Parts,
  workbook: string,
  sheets: readonly TemplateSheet[],
  shift: Shift,
): void {
  for (const sheet of sheets) {
    shiftRows(sheet, shift);
    sheet.tail = shiftSheetFormulas(sheet.tail, shift, sheet.name);
    if (sheet.name !== shift.sheet) continue;
    sheet.head = shiftSheetPlaces(sheet.head, shift);
    sheet.tail = shiftSheetPlaces(sheet.tail, shift);
    for (const { type, target } of relationsOf(parts, sheet.path)) {
      if (type === 'drawing') mapParts(parts, [target], (xml) => shiftDrawing(xml, shift));
      if (type === 'table') mapParts(parts, [target], (xml) => shiftTable(xml, shift));
      if (type === 'comments') mapParts(parts, [target], (xml) => shiftComments(xml, shift));
      if (type === 'vmlDrawing') mapParts(parts, [target], (xml) => shiftCommentBoxes(xml, shift));
    }
  }
  mapParts(parts, [workbook], (xml) => shiftNames(xml, shift));
  const charts = [...parts.keys()].filter((path) => /\/charts\/chart[^/]*\.xml$/u.test(path));
  mapParts(parts, charts, (xml) => shiftChart(xml, shift));
}

function putInAll(parts: Parts, workbook: string, sheets: readonly TemplateSheet[]): void {
  for (const sheet of sheets) {
    // From below, so that rows higher up still stand where the template has them.
    for (const [row, table] of [...sheet.repeated].toSorted(([a], [b]) => b.row - a.row)) {
      const by = Math.max(1, table.rows.length) - 1;
      if (by > 0) putIn(parts, workbook, sheets, { sheet: sheet.name, row: row.row, by });
    }
  }
}

const order = (path: string): number =>
  path === '[Content_Types].xml' ? 0 : posix.dirname(path) === '_rels' ? 1 : 2;

/**
 * Fills the marks and named cells of a workbook with a report and writes it to `path`; all else of the file
 * stays. Throws `TEMPLATE_UNREADABLE`, `TEMPLATE_NAME_UNKNOWN`, `TEMPLATE_NOTHING`, `TEMPLATE_TABLE` or what
 * writing throws.
 */
export async function fillTemplate(
  template: string,
  data: TemplateData,
  target: { path: string; temporary: string; signal: AbortSignal },
): Promise<void> {
  const parts = await readParts(template);
  const workbook = workbookPath(parts);
  const sheets = readSheets(parts, workbook, data);
  checkMarks(sheets, namedCells(textOfPart(parts, workbook)), data);
  putInAll(parts, workbook, sheets);
  const styles = relationsOf(parts, workbook).find(({ type }) => type === 'styles');
  const formats = styles ? readFormatKinds(textOfPart(parts, styles.target)) : [];
  const { language, amountScale } = data;
  const outside = meaningOf(data);
  reckonAnew(parts, workbook);
  const bySheet = new Map(sheets.map((sheet) => [sheet.path, sheet]));
  await replaceFile(
    target.path,
    async (file) => {
      const zip = zipWriter(file, new Date());
      const paths = [...parts.keys()].toSorted((a, b) => order(a) - order(b));
      for (const path of paths) {
        target.signal.throwIfAborted();
        const sheet = bySheet.get(path);
        if (sheet) {
          const filling = { language, amountScale, formats, prefix: sheet.prefix };
          sheet.tail = fillHeads(sheet.tail, outside, filling);
          await zip.add(path, sheetXml(sheet, outside, filling));
        } else await zip.add(path, [parts.get(path) ?? Buffer.alloc(0)]);
      }
      await zip.finish();
    },
    target.signal,
    target.temporary,
  );
}
