import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/errors/appError.ts';

const fullDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function asAppError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = 'code' in error && 'syscall' in error ? String(error.code) : null;
  if (code === null) return error;
  if (fullDisk.has(code)) return new AppError('DISK_FULL');
  return code === 'EIO'
    ? new AppError('DISK_ERROR')
    : new AppError('FILE_NOT_WRITTEN', { reason: code });
}

export function checkCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new AppError('CANCELLED');
}

/** Makes the new name itself survive a power cut; Windows has no such call for folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`);
}

/**
 * Writes a file beside `path` and renames it to `path` when it is complete and on the disk. When `write` fails
 * or `signal` is aborted, what stood at `path` before is untouched and nothing is left behind.
 * Throws CANCELLED, DISK_FULL, DISK_ERROR or FILE_NOT_WRITTEN (data: reason, the system's code).
 */
export async function replaceFile<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
  signal?: AbortSignal,
  temporary: string = temporaryBeside(path),
): Promise<T> {
  const folder = dirname(path);
  try {
    checkCancelled(signal);
    const file = await open(temporary, 'wx');
    let result: T;
    try {
      result = await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    checkCancelled(signal);
    await rename(temporary, path);
    await syncFolder(folder);
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw asAppError(error);
  }
}
