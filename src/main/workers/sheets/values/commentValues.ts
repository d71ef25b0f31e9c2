import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type {
  CellComment,
  MergedRange,
  SheetEnd,
  SheetInfo,
  SheetSink,
} from '#shared/domain/workbook.ts';
import { readWorkbook } from '../../reading/readWorkbook.ts';
import { columnLetters } from '../../writing/xlsx/columnLetters.ts';
import { replaceFile } from '../../writing/replaceFile.ts';
import { sheetName } from '../../writing/xlsx/sheetName.ts';
import { zipWriter, type ZipWriter } from '../../writing/zip/zipWriter.ts';
import { remarksBySheet, type CellRemark } from '../comments/byCell.ts';
import type { WriteTarget } from '../comments/commentPackage.ts';
import { newComments } from '../comments/commentXml.ts';
import { newShapes } from '../comments/shapeXml.ts';
import {
  bookParts,
  rowsXml,
  sheetEnd,
  sheetRelations,
  sheetStart,
  type WrittenSheet,
} from './valueXml.ts';

/** Bytes of a sheet that wait to be packed. */
const pieceBytes = 256 * 1024;
const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const rangeText = ({ top, left, bottom, right }: MergedRange): string =>
  `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;

interface OpenSheet {
  number: number;
  pieces: PassThrough;
  remarks: CellRemark[];
  /** Settles when the sheet stands in the package. */
  written: Promise<void>;
}

/** Hands a piece of the sheet to the package and waits while it cannot take more. */
async function push({ pieces, written }: OpenSheet, xml: string): Promise<void> {
  if (pieces.write(xml)) return;
  // A package that can no longer be written would never ask for more.
  await Promise.race([once(pieces, 'drain'), written]);
}

/** A sink that writes each sheet into the package as it is read. */
function writingSink(zip: ZipWriter, comments: readonly CellComment[], hasDates: boolean) {
  const remarks = remarksBySheet(comments);
  const sheets: WrittenSheet[] = [];
  let open: OpenSheet | null = null;
  const sink: SheetSink = {
    async onSheet(info: SheetInfo) {
      const own = remarks.get(info.name) ?? [];
      const name = sheetName(
        info.name,
        sheets.map((sheet) => sheet.name),
      );
      sheets.push({
        name,
        isHidden: info.visibility !== 'visible',
        hasComments: own.length > 0,
      });
      const pieces = new PassThrough({ highWaterMark: pieceBytes });
      const number = sheets.length;
      const written = zip.add(`xl/worksheets/sheet${number}.xml`, pieces);
      // It is waited for later; until then a failure must not count as unseen.
      written.catch(() => {});
      open = { number, pieces, remarks: own, written };
      await push(open, sheetStart);
    },
    async onRows(row, rows) {
      if (open !== null) await push(open, rowsXml(row, rows, hasDates));
    },
    async onSheetEnd(end: SheetEnd) {
      if (open === null) return;
      const { number, pieces, remarks: own, written } = open;
      pieces.end(sheetEnd(end.merges.map(rangeText), own.length > 0));
      await written;
      if (own.length === 0) return;
      const parts: [string, string][] = [
        [`xl/comments${number}.xml`, newComments(own, mainNamespace)],
        [`xl/drawings/vmlDrawing${number}.vml`, newShapes(own)],
        [`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelations(number)],
      ];
      for (const [name, xml] of parts) await zip.add(name, [Buffer.from(xml)]);
    },
  };
  return { sink, sheets };
}

/**
 * Writes the values of any workbook or table of text as an xlsx with comments in the cells. Formulas, styles,
 * widths and hidden rows of the source are not kept; merged cells and hidden sheets are.
 */
export async function commentValues(
  source: string,
  encoding: string | null,
  hasDates: boolean,
  comments: readonly CellComment[],
  { path, temporary, signal }: WriteTarget,
): Promise<void> {
  await replaceFile(
    path,
    async (file) => {
      const zip = zipWriter(file, new Date());
      const { sink, sheets } = writingSink(zip, comments, hasDates);
      await readWorkbook(source, sink, { signal, encoding });
      for (const [name, xml] of bookParts(sheets)) await zip.add(name, [Buffer.from(xml)]);
      return zip.finish();
    },
    signal,
    temporary,
  );
}
