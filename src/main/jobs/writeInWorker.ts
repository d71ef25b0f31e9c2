import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ReportHead, ReportRow } from '#shared/report/model.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { superviseWorker } from './superviseWorker.ts';
import type { ForkWorker } from './workerProcess.ts';

/** Runs `write` with a name beside `path` and removes what is left there when it fails. */
export async function overTemporary(
  path: string,
  write: (temporary: string) => Promise<unknown>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`);
  try {
    await write(temporary);
  } catch (error) {
    // The fault of the work is what the officer must hear of, not that of the cleaning.
    await rm(temporary, { force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
    throw error;
  }
}

/**
 * Writes a report as xlsx in a process of its own; `rows` is asked for the next batch as it writes.
 * However the process ends, no unfinished file is left.
 */
export function writeInWorker(
  forkWorker: ForkWorker,
  path: string,
  head: ReportHead,
  rows: AsyncIterator<readonly ReportRow[]>,
  signal: AbortSignal,
): Promise<void> {
  return overTemporary(path, (temporary) =>
    superviseWorker(
      forkWorker,
      { type: 'write', path, temporary, head },
      signal,
      async (message, send) => {
        if (message.type !== 'next') return;
        const batch = await rows.next();
        send(batch.done ? { type: 'end' } : { type: 'rows', rows: batch.value });
      },
    ),
  );
}

/** Writes a report of the catalogue as xlsx in a process of its own. */
export function writeModelInWorker(
  forkWorker: ForkWorker,
  path: string,
  model: ReportModel,
  signal: AbortSignal,
): Promise<void> {
  return overTemporary(path, (temporary) =>
    superviseWorker(forkWorker, { type: 'writeModel', path, temporary, model }, signal, () => {}),
  );
}
