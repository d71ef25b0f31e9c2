import ExcelJS from 'exceljs';
import { AppError } from '#shared/errors/appError.ts';
import type { CountedTotals } from '#shared/report/countTotals.ts';
import type { ReportHead } from '#shared/report/model.ts';
import { addNotesSheet } from './addNotesSheet.ts';
import { addTableSheet } from './addTableSheet.ts';
import { columnLetters } from './columnLetters.ts';
import { escapeXml } from './escapeXml.ts';
import { packageParts, patchStyles } from './packageParts.ts';
import type { StyleIds } from './rowXml.ts';
import { sheetName } from './sheetName.ts';
import { planSheet } from './sheetPlan.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { bodyStyles } from './styles.ts';

const tableSheet = 'xl/worksheets/sheet1.xml';

/** A finished workbook but for the rows of its table. */
export interface BookShell {
  plan: SheetPlan;
  styleIds: StyleIds;
  /** XML of the table's sheet before and after its rows. */
  before: string;
  after: string;
  /** Path of the table's sheet in the package. */
  tablePath: string;
  /** All other parts by path. */
  parts: Map<string, Buffer>;
}

/** What exceljs cannot say: the styles, and the hidden name of the filtered range. */
const patches: Record<string, (xml: string, filter: string) => string> = {
  'xl/styles.xml': patchStyles,
  'xl/workbook.xml': (xml, filter) =>
    xml.replace(
      '<definedNames>',
      (tag) =>
        `${tag}<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escapeXml(filter)}</definedName>`,
    ),
};

function readStyleIds(rowXml: string): StyleIds {
  const found = [...rowXml.matchAll(/ s="(\d+)"/gu)].map((match) => Number(match[1]));
  if (found.length !== bodyStyles.length) throw new AppError('INTERNAL', { part: 'style row' });
  return new Map(bodyStyles.map(([name], index) => [name, found[index] ?? 0]));
}

/** The workbook of a report, made by exceljs; `totals` are known once the rows have been counted. */
export async function bookShell(
  head: ReportHead,
  totals: CountedTotals | null,
): Promise<BookShell> {
  const plan = planSheet(head);
  const book = new ExcelJS.Workbook();
  const issued = new Date(head.issuedAt);
  book.creator = head.office;
  book.lastModifiedBy = head.office;
  book.created = issued;
  book.modified = issued;
  book.title = head.title;
  const name = sheetName(head.sheetName, []);
  addTableSheet(book, name, head, plan, totals);
  addNotesSheet(book, sheetName(head.notes.sheetName, [name]), head);

  const parts = await packageParts(Buffer.from(await book.xlsx.writeBuffer()));
  const lastRow = plan.firstRow + Math.max(1, totals?.rows ?? 0) - 1;
  const corner = `$${columnLetters(head.columns.length - 1)}$${lastRow}`;
  const filter = `'${name}'!$A$${plan.columnHeads}:${corner}`;
  for (const [path, patch] of Object.entries(patches)) {
    const xml = parts.get(path)?.toString('utf8') ?? '';
    parts.set(path, Buffer.from(patch(xml, filter)));
  }

  const xml = parts.get(tableSheet)?.toString('utf8') ?? '';
  parts.delete(tableSheet);
  const start = xml.indexOf(`<row r="${plan.firstRow}"`);
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  return {
    plan,
    styleIds: readStyleIds(xml.slice(start, end)),
    before: xml.slice(0, start).replace(/<dimension [^>]*\/>/u, ''),
    after: xml.slice(end),
    tablePath: tableSheet,
    parts,
  };
}
