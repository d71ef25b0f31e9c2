import type { IssuedFormat, Snapshot } from '#shared/contract/snapshots.ts';
import { fileName } from '../../files/fileName.ts';
import { checkKeptFolder } from '../../files/keptFile.ts';
import { openCopy } from '../../files/openCopy.ts';
import { hashedStateOfKept, stateOfKept } from '../../files/stateOfKept.ts';
import { takeCopy } from '../../files/takeCopy.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { countSnapshots, selectFiles, selectSnapshots, type SnapshotRow } from './queries.ts';
import { folderOf, requireFile, requireSnapshot } from './reading.ts';
import { toSnapshot } from './rows.ts';

export { issueReport } from './issueReport.ts';

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
