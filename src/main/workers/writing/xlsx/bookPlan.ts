import { isGathered } from '#shared/report/charts/gatherSeries.ts';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { plannedTable } from './plannedTable.ts';
import { sheetName } from './sheetName.ts';
import { planTable, type TableRows } from './sheetPlan.ts';

/** A place in the book that a link leads to. */
export interface Place {
  sheet: string;
  cell: string;
}

export interface TableSheet {
  kind: 'table';
  name: string;
  table: ReportTable;
  rows: TableRows;
  /** True: bears the title block, the facts and the signatures of the whole report. */
  isMain: boolean;
  /** Where an appendix leads back to, in words and as a place. */
  back: { text: string; place: Place } | null;
}

export type PlannedSheet =
  | TableSheet
  | { kind: 'summary'; name: string }
  | { kind: 'charts'; name: string; of: TableSheet }
  | { kind: 'notes'; name: string };

export interface BookPlan {
  sheets: PlannedSheet[];
  /** First cell of the sheet of each table by its key. */
  places: ReadonlyMap<string, Place>;
}

/** Rows that a table may have for its only chart to stand below it on the same page. */
const shortTable = 8;

export const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

type Section = ReportModel['sections'][number];

/** The section whose figures or columns count the rows of an appendix. */
function ownerOf(model: ReportModel, key: string): Section | undefined {
  return model.sections.find((section) => {
    if (section.kind === 'figures') return section.figures.some(({ rowsKey }) => rowsKey === key);
    if (section.kind !== 'table') return false;
    return [...section.columns, ...section.figures].some(({ rowsKey }) => rowsKey === key);
  });
}

export function hasOwnChartSheet({ table, isMain }: TableSheet): boolean {
  const isShort = table.rowCount <= shortTable && table.groups.length === 0;
  const needsRoom = !isShort || table.charts.length > 1 || isMain;
  const needsCells = table.charts.some(
    (chart) => chart.kind === 'timeline' || chart.kind === 'map' || isGathered(chart, table),
  );
  return table.charts.length > 0 && (needsRoom || needsCells);
}

/** Which sheets a report becomes, in their order, and what they are called. */
export function planBook(model: ReportModel): BookPlan {
  const taken: string[] = [];
  const named = (text: string): string => {
    const name = sheetName(firstLine(text), taken);
    taken.push(name);
    return name;
  };
  const isOneTable = model.sections.length === 1 && model.sections[0]?.kind === 'table';
  const sheets: PlannedSheet[] = isOneTable ? [] : [{ kind: 'summary', name: named(model.title) }];
  const places = new Map<string, Place>();
  const addTable = (asked: ReportTable, back: TableSheet['back']): void => {
    const table = plannedTable(asked, model);
    const isMain = isOneTable && back === null;
    const name = named(table.title === '' ? model.title : table.title);
    const rows = planTable(model, table, isMain, back !== null);
    const sheet: TableSheet = { kind: 'table', name, table, rows, isMain, back };
    sheets.push(sheet);
    places.set(table.key, { sheet: name, cell: 'A1' });
    if (!hasOwnChartSheet(sheet)) return;
    sheets.push({ kind: 'charts', name: named(table.charts[0]?.title ?? ''), of: sheet });
  };
  for (const section of model.sections) if (section.kind === 'table') addTable(section, null);
  sheets.push({ kind: 'notes', name: named(model.notes.sheetName) });
  const home = { sheet: sheets[0]?.name ?? '', cell: 'A1' };
  for (const appendix of model.appendices) {
    const owner = ownerOf(model, appendix.key);
    const place = owner?.kind === 'table' ? (places.get(owner.key) ?? home) : home;
    const text = owner === undefined || owner.title === '' ? model.title : owner.title;
    addTable(appendix, { text: `← ${firstLine(text)}`, place });
  }
  return { sheets, places };
}
