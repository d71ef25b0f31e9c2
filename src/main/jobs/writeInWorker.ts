import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BuiltReport, ModelValue } from '#shared/report/reportModel.ts';
import type { WrittenFormat } from '../workers/messages.ts';
import { apartReport } from './apartReport.ts';
import { superviseWorker } from './superviseWorker.ts';
import type { ForkWorker } from './workerProcess.ts';

type Rows = readonly (readonly ModelValue[])[];

/** Runs `write` with a name beside `path` and removes what is left there when it fails. */
export async function overTemporary<T>(
  path: string,
  write: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`);
  try {
    return await write(temporary);
  } catch (error) {
    // The fault of the work is what the officer must hear of, not that of the cleaning.
    await rm(temporary, { force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
    throw error;
  }
}

export interface WriteInWorkerOptions {
  signal: AbortSignal;
  /** Told how many rows of the long tables have been handed over. */
  onRows?: (done: number) => void;
  /** Takes the pieces of a page. */
  onPage?: (html: string) => void;
  /** The workbook that is filled. */
  template?: string;
}

/**
 * Writes a report in a process of its own, which asks for the rows of long tables as it writes. However the
 * process ends, no unfinished file is left.
 */
export function writeInWorker(
  forkWorker: ForkWorker,
  format: WrittenFormat,
  path: string,
  report: BuiltReport,
  { signal, onRows, onPage, template }: WriteInWorkerOptions,
): Promise<void> {
  const { model, streams } = apartReport(report);
  const reading = new Map<string, AsyncIterator<Rows>>();
  let done = 0;
  const next = async (table: string): Promise<Rows | null> => {
    const rows = reading.get(table) ?? streams[table]?.[Symbol.asyncIterator]();
    if (rows === undefined) return null;
    reading.set(table, rows);
    const batch = await rows.next();
    if (batch.done === true) return null;
    done += batch.value.length;
    onRows?.(done);
    return batch.value;
  };
  return overTemporary(path, async (temporary) => {
    const streamed = Object.keys(streams);
    try {
      await superviseWorker(
        forkWorker,
        { type: 'write', format, path, temporary, model, streamed, template: template ?? null },
        signal,
        async (message, send) => {
          if (message.type === 'page') return onPage?.(message.html);
          if (message.type !== 'next') return;
          const rows = await next(message.table);
          send(rows === null ? { type: 'end' } : { type: 'rows', rows });
        },
      );
    } finally {
      // A stream that was left in the middle holds its place in the database.
      for (const rows of reading.values()) await rows.return?.();
    }
  });
}
