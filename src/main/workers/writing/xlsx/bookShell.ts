import ExcelJS from 'exceljs';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { AppError } from '#shared/errors/appError.ts';
import { escapeXml } from '../escapeXml.ts';
import { packageParts, patchStyles } from '../zip/packageParts.ts';
import { addNotesSheet } from './addNotesSheet.ts';
import { addSummarySheet } from './addSummarySheet.ts';
import { addTableSheet } from './addTableSheet.ts';
import { firstLine, hasOwnChartSheet, type BookPlan, type TableSheet } from './bookPlan.ts';
import type { WrittenBody } from './bodyXml.ts';
import { addChartsSheet } from './charts/addChartsSheet.ts';
import { cellsInTable } from './charts/chartCells.ts';
import { chartParts, withChartTypes, withDrawing, type SheetChart } from './charts/chartParts.ts';
import { placedCharts } from './charts/chartRoom.ts';
import { columnLetters } from './columnLetters.ts';
import type { StyleIds } from './rowXml.ts';
import { withLinks, withMerges, withSteadyFooter, type SheetLink } from './sheetLinks.ts';
import { tableStyles } from './styles.ts';

/** The XML of a table's sheet around its rows. */
export interface SheetShell {
  before: string;
  after: string;
}

/** A finished workbook but for the rows of its tables. */
export interface BookShell {
  styleIds: StyleIds;
  /** By the path of the table's sheet in the package. */
  tables: ReadonlyMap<string, SheetShell>;
  /** All other parts by path. */
  parts: Map<string, Buffer>;
}

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** What is put into the XML of a sheet once exceljs has written it. */
interface SheetPatch {
  links: SheetLink[];
  merges: string[];
  charts: SheetChart[];
}

/** Bodies of tables by their keys, as far as their rows have passed. */
export type WrittenBodies = ReadonlyMap<string, WrittenBody>;

function addTable(
  book: ExcelJS.Workbook,
  sheet: TableSheet,
  body: WrittenBody | null,
  model: ReportModel,
  plan: BookPlan,
): SheetPatch {
  const { links, chartRow } = addTableSheet(book, sheet, body, model, plan);
  const isCharted = sheet.table.charts.length > 0 && !hasOwnChartSheet(sheet);
  const charts = isCharted
    ? placedCharts(sheet, model).map((placed) => ({
        placed,
        row: (chartRow ?? 1) - 1 + placed.row,
        cells: cellsInTable(sheet, placed.data, body?.rowAt ?? []),
      }))
    : [];
  return { links, merges: body?.merges ?? [], charts };
}

function addSheets(
  book: ExcelJS.Workbook,
  model: ReportModel,
  plan: BookPlan,
  bodies: WrittenBodies,
): SheetPatch[] {
  return plan.sheets.map((sheet): SheetPatch => {
    switch (sheet.kind) {
      case 'summary':
        return {
          links: addSummarySheet(book, sheet.name, model, plan),
          merges: [],
          charts: [],
        };
      case 'notes':
        addNotesSheet(book, sheet.name, model);
        return { links: [], merges: [], charts: [] };
      case 'charts': {
        const rowAt = bodies.get(sheet.of.table.key)?.rowAt ?? [];
        return { merges: [], ...addChartsSheet(book, sheet.name, sheet.of, rowAt, model) };
      }
      case 'table':
        return addTable(book, sheet, bodies.get(sheet.table.key) ?? null, model, plan);
    }
  });
}

/** The hidden names that Excel expects beside the filters of tables. */
function withFilterNames(xml: string, plan: BookPlan, bodies: WrittenBodies): string {
  const names = plan.sheets.flatMap((sheet, index) => {
    const body = sheet.kind === 'table' ? bodies.get(sheet.table.key) : undefined;
    if (sheet.kind !== 'table' || body === undefined || sheet.table.groups.length > 0) return [];
    const corner = `$${columnLetters(sheet.table.columns.length - 1)}$${body.lastRow}`;
    const range = `'${sheet.name}'!$A$${sheet.rows.columnHeads}:${corner}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(range)}</definedName>`;
  });
  return xml.replace('<definedNames>', (tag) => tag + names.join(''));
}

function readStyleIds(rowXml: string, model: ReportModel): StyleIds {
  const names = [...tableStyles(model.amountScale).keys()];
  const found = [...rowXml.matchAll(/ s="(\d+)"/gu)].map((match) => Number(match[1]));
  if (found.length !== names.length) throw new AppError('INTERNAL', { part: 'style row' });
  return new Map(names.map((name, index) => [name, found[index] ?? 0]));
}

/** The workbook of a report, made by exceljs; `bodies` are the tables whose rows have passed so far. */
export async function bookShell(
  model: ReportModel,
  plan: BookPlan,
  bodies: WrittenBodies,
): Promise<BookShell> {
  const book = new ExcelJS.Workbook();
  const issued = new Date(model.issuedAt);
  book.creator = firstLine(model.office);
  book.lastModifiedBy = firstLine(model.office);
  book.created = issued;
  book.modified = issued;
  book.title = firstLine(model.title);
  const patches = addSheets(book, model, plan, bodies);

  const parts = await packageParts(Buffer.from(await book.xlsx.writeBuffer()));
  const change = (path: string, toNew: (xml: string) => string): void => {
    parts.set(path, Buffer.from(toNew(parts.get(path)?.toString('utf8') ?? '')));
  };
  change('xl/styles.xml', patchStyles);
  change('xl/workbook.xml', (xml) => withFilterNames(xml, plan, bodies));
  const counts = new Map<number, number>();
  const tables = new Map<string, SheetShell>();
  let styleIds: StyleIds = new Map();
  patches.forEach(({ links, merges, charts }, index) => {
    const path = sheetPath(index);
    if (charts.length > 0) {
      counts.set(index + 1, charts.length);
      for (const [name, part] of chartParts(index + 1, charts, model)) parts.set(name, part);
    }
    const sheet = plan.sheets[index];
    const patch = (xml: string): string => {
      const linked = withSteadyFooter(withLinks(withMerges(xml, merges), links));
      return charts.length > 0 ? withDrawing(linked) : linked;
    };
    if (sheet?.kind !== 'table') return change(path, patch);
    const xml = parts.get(path)?.toString('utf8') ?? '';
    parts.delete(path);
    const start = xml.indexOf(`<row r="${sheet.rows.firstRow}"`);
    const end = xml.indexOf('</row>', start) + '</row>'.length;
    if (styleIds.size === 0) styleIds = readStyleIds(xml.slice(start, end), model);
    tables.set(path, {
      before: xml.slice(0, start).replace(/<dimension [^>]*\/>/u, ''),
      after: patch(xml.slice(end)),
    });
  });
  change('[Content_Types].xml', (xml) => withChartTypes(xml, counts));
  return { styleIds, tables, parts };
}
