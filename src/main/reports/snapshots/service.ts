import { chosenReport, type ChosenReport } from '#shared/contract/reports.ts';
import type { IssuedFormat, ReportComparison, Snapshot } from '#shared/contract/snapshots.ts';
import { AppError } from '#shared/errors/appError.ts';
import { compareReports } from '#shared/report/comparing/compareReports.ts';
import type { ReportFigure, ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import { fileName } from '../../files/fileName.ts';
import { checkKeptFolder, snapshotFolder } from '../../files/keptFile.ts';
import { openCopy } from '../../files/openCopy.ts';
import { hashedStateOfKept, stateOfKept } from '../../files/stateOfKept.ts';
import { takeCopy } from '../../files/takeCopy.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { withReport } from '../catalogue/buildReport.ts';
import { appendixName } from './behindOf.ts';
import { drained } from './drained.ts';
import { readModel, type KeptModel } from './keptModel.ts';
import {
  countSnapshots,
  selectFiles,
  selectSnapshot,
  selectSnapshots,
  type SnapshotFileRow,
  type SnapshotRow,
} from './queries.ts';
import { modelFormat, toSnapshot } from './rows.ts';

export { issueReport } from './issueReport.ts';

const folderOf = (ctx: ServiceContext) => snapshotFolder(ctx.workspace.paths.snapshots);

async function withStates(
  ctx: ServiceContext,
  rows: readonly SnapshotRow[],
  look: typeof stateOfKept,
): Promise<Snapshot[]> {
  const folder = folderOf(ctx);
  const isSafe = await checkKeptFolder(folder).then(
    () => true,
    () => false,
  );
  const ids = rows.map(({ id }) => id);
  const files = ids.length === 0 ? [] : await selectFiles(ctx.workspace.reader, ids);
  const states = await Promise.all(
    files.map(
      async (file) => ({ file, state: isSafe ? await look(folder, file) : 'missing' }) as const,
    ),
  );
  return rows.map((row) =>
    toSnapshot(
      row,
      states.filter(({ file }) => file.snapshot_id === row.id),
    ),
  );
}

async function requireSnapshot(ctx: ServiceContext, id: string): Promise<SnapshotRow> {
  const row = await selectSnapshot(ctx.workspace.reader, id);
  if (!row) throw new AppError('NOT_FOUND', { kind: 'snapshot' });
  return row;
}

async function requireFile(
  ctx: ServiceContext,
  id: string,
  format: string,
): Promise<SnapshotFileRow> {
  await requireSnapshot(ctx, id);
  const files = await selectFiles(ctx.workspace.reader, [id]);
  const file = files.find((one) => one.format === format);
  if (!file) throw new AppError('NOT_FOUND', { kind: 'snapshot' });
  return file;
}

/** Issued reports, the newest first, their files looked at quickly. */
export async function listSnapshots(
  ctx: ServiceContext,
  asked: { report: string | null; offset: number; limit: number },
): Promise<{ rows: Snapshot[]; total: number }> {
  const rows = await selectSnapshots(ctx.workspace.reader, asked);
  const total = await countSnapshots(ctx.workspace.reader, asked.report);
  return { rows: await withStates(ctx, rows, stateOfKept), total };
}

/** One issued report, every byte of its files read. */
export async function getSnapshot(ctx: ServiceContext, id: string): Promise<Snapshot> {
  const [found] = await withStates(ctx, [await requireSnapshot(ctx, id)], hashedStateOfKept);
  return found as Snapshot;
}

async function keptModelOf(ctx: ServiceContext, row: SnapshotRow): Promise<KeptModel> {
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
export async function modelOfSnapshot(ctx: ServiceContext, id: string): Promise<ReportModel> {
  const { model, behind, others } = await keptModelOf(ctx, await requireSnapshot(ctx, id));
  const tables = [...tablesOf(model), ...others];
  const kept = new Set([...Object.keys(behind), ...tables.map(({ key }) => key)]);
  const known = (key: string | null): string | null => (key !== null && kept.has(key) ? key : null);
  const figures = (list: ReportFigure[]): ReportFigure[] =>
    list.map((figure) => ({ ...figure, rowsKey: known(figure.rowsKey) }));
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
  ctx: ServiceContext,
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
export async function choiceOfSnapshot(ctx: ServiceContext, id: string): Promise<ChosenReport> {
  const row = await requireSnapshot(ctx, id);
  const read = chosenReport.safeParse(JSON.parse(row.choice));
  if (!read.success) throw new AppError('SNAPSHOT_UNREADABLE', { version: row.model_version });
  return read.data;
}

/** What was issued beside what the same report would say now. */
export async function compareSnapshot(
  ctx: ServiceContext,
  id: string,
  appVersion: string,
): Promise<ReportComparison> {
  const choice = await choiceOfSnapshot(ctx, id);
  const { model } = await keptModelOf(ctx, await requireSnapshot(ctx, id));
  const now = await withReport(ctx, choice, { appVersion }, drained);
  return compareReports(model, now);
}

/** The name that a kept file is saved under. */
export const nameOfFile = async (
  ctx: ServiceContext,
  id: string,
  format: IssuedFormat,
): Promise<string> => fileName((await requireFile(ctx, id, format)).name);

/** Writes a file bit for bit as it was issued. Throws what `takeCopy` throws. */
export async function saveSnapshotFile(
  ctx: ServiceContext,
  { id, format }: { id: string; format: IssuedFormat },
  target: string,
): Promise<void> {
  await takeCopy(folderOf(ctx), await requireFile(ctx, id, format), target);
}

/** A copy to look at, see `openCopy`. */
export async function copyToOpen(
  ctx: ServiceContext,
  { id, format }: { id: string; format: IssuedFormat },
  opened: string,
): Promise<string> {
  const file = await requireFile(ctx, id, format);
  return openCopy(folderOf(ctx), file, { opened, name: fileName(file.name) });
}
