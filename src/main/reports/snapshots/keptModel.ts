import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '#shared/errors/appError.ts';
import { reportModel, reportTable } from '#shared/report/reportModel.ts';
import { keptPath, type KeptFolder } from '../../files/keptFile.ts';
import { hashedStateOfKept } from '../../files/stateOfKept.ts';
import type { KeptFile } from '../../files/takeCopy.ts';
import { firstForm } from './formerModel.ts';
import { keptText, type Kept } from './keptText.ts';

/** Form of what is kept now; raised when older ones can no longer be read as they are. */
export const modelVersion = 2;

/** Largest text that is read back, in bytes. */
const largest = 1024 * 1024 * 1024;

const keptModel = z.strictObject({
  behind: z.record(z.string(), z.array(z.int())),
  others: z.array(reportTable),
  model: reportModel,
});

export type KeptModel = z.infer<typeof keptModel>;

/** Writes the model with every row of its long tables, packed, so that it can be shown and compared later. */
export async function writeModel(kept: Kept, file: string, signal: AbortSignal): Promise<void> {
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(keptText(kept), createGzip(), target, { signal });
}

/**
 * The model as it was kept. Throws the folder's `missing` or `altered`, and `SNAPSHOT_UNREADABLE` for one of
 * a later version of the program.
 */
export async function readModel(
  folder: KeptFolder,
  kept: KeptFile,
  version: number,
): Promise<KeptModel> {
  const state = await hashedStateOfKept(folder, kept);
  const file = keptPath(folder, kept.file);
  if (state === 'missing' || file === null) throw new AppError(folder.missing);
  if (state === 'altered') throw new AppError(folder.altered);
  if (version > modelVersion) throw new AppError('SNAPSHOT_UNREADABLE', { version });
  const text = await promisify(gunzip)(await readFile(file), { maxOutputLength: largest });
  const json: unknown = JSON.parse(text.toString('utf8'));
  const read = (version === 1 ? firstForm.pipe(keptModel) : keptModel).safeParse(json);
  if (!read.success) throw new AppError('SNAPSHOT_UNREADABLE', { version });
  return read.data;
}
