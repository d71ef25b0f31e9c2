import { chosenReport, type ChosenReport } from '#shared/contract/reports.ts';
import type { ReportComparison } from '#shared/contract/snapshots.ts';
import { AppError } from '#shared/errors/appError.ts';
import { compareReports } from '#shared/report/comparing/compareReports.ts';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { readRowsKey } from '#shared/report/rowsKey.ts';
import { checkKeptFolder, snapshotFolder } from '../../files/keptFile.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import { withReport } from '../catalogue/buildReport.ts';
import { firstRows } from '../catalogue/firstRows.ts';
import { drained } from './drained.ts';
import { readModel, type KeptModel } from './keptModel.ts';
import { filterKey } from './keysOf.ts';
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

/** The report as it was issued, with the first rows of its tables and without appendices. */
export async function modelOfSnapshot(ctx: ReadingContext, id: string): Promise<ReportModel> {
  const { model } = await keptModelOf(ctx, await requireSnapshot(ctx, id));
  const sections = model.sections.map((one) => (one.kind === 'table' ? firstRows(one) : one));
  return { ...model, sections, appendices: [] };
}

/** Places of the rows that meet every filter of a key, in their order; null where that was not kept. */
function placesOf({ behind }: KeptModel, key: string): readonly number[] | null {
  const { name, filters } = readRowsKey(key);
  const [first = null, ...rest] =
    filters.length === 0
      ? [behind[name] ?? null]
      : filters.map((filter) => behind[filterKey(name, filter)] ?? null);
  if (first === null || rest.includes(null)) return null;
  const others = rest.map((places) => new Set(places));
  return first.filter((place) => others.every((places) => places.has(place)));
}

/** A page of the rows that stood behind a figure. Throws `REPORT_ROWS_UNKNOWN`. */
export async function rowsOfSnapshot(
  ctx: ReadingContext,
  { id, key, offset, limit }: { id: string; key: string; offset: number; limit: number },
): Promise<ReportTable> {
  const kept = await keptModelOf(ctx, await requireSnapshot(ctx, id));
  const { name } = readRowsKey(key);
  const { sections, appendices } = kept.model;
  const table = [...kept.others, ...appendices, ...sections]
    .filter((one) => one.kind === 'table')
    .find((one) => one.key === name);
  const places = placesOf(kept, key);
  if (!table || places === null) throw new AppError('REPORT_ROWS_UNKNOWN', { key });
  const page = places.slice(offset, offset + limit);
  return {
    ...table,
    key,
    rows: page.map((at) => table.rows[at] ?? []),
    rowLinks: page.map((at) => table.rowLinks[at] ?? null),
    rowParts: [],
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
