import { chosenReport, type ChosenReport } from '#shared/contract/reports.ts';
import type { ReportComparison } from '#shared/contract/snapshots.ts';
import { AppError } from '#shared/errors/appError.ts';
import { compareReports } from '#shared/report/comparing/compareReports.ts';
import type { ReportFigure, ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { checkKeptFolder, snapshotFolder } from '../../files/keptFile.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import { withReport } from '../catalogue/buildReport.ts';
import { appendixName } from './behindOf.ts';
import { drained } from './drained.ts';
import { readModel, type KeptModel } from './keptModel.ts';
import { selectFiles, selectSnapshot, type SnapshotFileRow, type SnapshotRow } from './queries.ts';
import { modelFormat } from './rows.ts';

export const folderOf = (ctx: ReadingContext) => snapshotFolder(ctx.workspace.paths.snapshots);

/** Throws `NOT_FOUND`. */
export async function requireSnapshot(ctx: ReadingContext, id: string): Promise<SnapshotRow> {
  const row = await selectSnapshot(ctx.workspace.reader, id);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'snapshot' });
  return row;
}

/** Throws `NOT_FOUND`. */
export async function requireFile(
  ctx: ReadingContext,
  id: string,
  format: string,
): Promise<SnapshotFileRow> {
  await requireSnapshot(ctx, id);
  const files = await selectFiles(ctx.workspace.reader, [id]);
  const file = files.find((one) => one.format === format);
  if (!file) throw new AppError('NOT_FOUND', { kind: 'snapshot' });
  return file;
}

async function keptModelOf(ctx: ReadingContext, row: SnapshotRow): Promise<KeptModel> {
  await checkKeptFolder(folderOf(ctx));
  const file = await requireFile(ctx, row.id, modelFormat);
  return readModel(folderOf(ctx), file, row.model_version);
}

/** Tables whose rows stand behind figures: the appendices, and those of the report itself. */
const tablesOf = ({ sections, appendices }: ReportModel): ReportTable[] => [
  ...appendices,
  ...sections.filter((section) => section.kind === 'table'),
];

/** Rows of a table that are shown at once. */
const shown = 100;

/** The report as it was issued, with the first rows of its tables and without appendices. */
export async function modelOfSnapshot(ctx: ReadingContext, id: string): Promise<ReportModel> {
  const { model, behind, others } = await keptModelOf(ctx, await requireSnapshot(ctx, id));
  const tables = [...tablesOf(model), ...others];
  const kept = new Set([...Object.keys(behind), ...tables.map(({ key }) => key)]);
  const known = (key: string | null): string | null => (key !== null && kept.has(key) ? key : null);
  const figures = (list: ReportFigure[]): ReportFigure[] =>
    list.map((figure) => ({
      ...figure,
      rowsKey: known(figure.rowsKey),
      ...(figure.previousKey ? { previousKey: known(figure.previousKey) } : {}),
    }));
  const sections = model.sections.map((section) => {
    if (section.kind === 'figures') return { ...section, figures: figures(section.figures) };
    if (section.kind !== 'table') return section;
    return {
      ...section,
      rows: section.rows.slice(0, shown),
      rowKeys: section.rowKeys.map(known),
      ...(section.cellKeys
        ? { cellKeys: section.cellKeys.slice(0, shown).map((keys) => keys.map(known)) }
        : {}),
      figures: figures(section.figures),
    };
  });
  return { ...model, sections, appendices: [] };
}

/** A page of the rows that stood behind a figure. Throws `REPORT_ROWS_UNKNOWN`. */
export async function rowsOfSnapshot(
  ctx: ReadingContext,
  { id, key, offset, limit }: { id: string; key: string; offset: number; limit: number },
): Promise<ReportTable> {
  const { model, behind, others } = await keptModelOf(ctx, await requireSnapshot(ctx, id));
  const table =
    others.find((one) => one.key === key) ??
    tablesOf(model).find((one) => one.key === appendixName(key));
  const places = behind[key] ?? (table?.key === key ? table.rows.map((_row, at) => at) : null);
  if (!table || places === null) throw new AppError('REPORT_ROWS_UNKNOWN', { key });
  const page = places.slice(offset, offset + limit);
  return {
    ...table,
    key,
    rows: page.map((at) => table.rows[at] ?? []),
    rowLinks: table.rowLinks.length === 0 ? [] : page.map((at) => table.rowLinks[at] ?? null),
    rowKeys: [],
    rowCount: places.length,
    groups: [],
  };
}

/** The choice that a report was issued with. Throws `SNAPSHOT_UNREADABLE` for one that is no longer made so. */
async function choiceOfSnapshot(ctx: ReadingContext, id: string): Promise<ChosenReport> {
  const row = await requireSnapshot(ctx, id);
  const read = chosenReport.safeParse(JSON.parse(row.choice));
  if (!read.success) throw new AppError('SNAPSHOT_UNREADABLE', { version: row.model_version });
  return read.data;
}

/** What was issued beside what the same report would say now. */
export async function compareSnapshot(
  ctx: ReadingContext,
  id: string,
  appVersion: string,
): Promise<ReportComparison> {
  const choice = await choiceOfSnapshot(ctx, id);
  const { model } = await keptModelOf(ctx, await requireSnapshot(ctx, id));
  const now = await withReport(ctx, choice, { appVersion }, drained);
  return compareReports(model, now);
}
