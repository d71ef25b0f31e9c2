import { randomUUID } from 'node:crypto';
import { mkdir, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#shared/errors/appError.ts';
import { attachmentFolder, checkKeptFolder, lookAt, openPlain } from '../files/keptFile.ts';
import { copyHashed, type Copied } from '../files/copyHashed.ts';
import { fileName } from '../files/fileName.ts';

/** The largest file that is attached, in bytes. */
export const maxBytes = 100 * 1024 * 1024;

export interface StoredFile extends Copied {
  /** The random name of the copy. */
  file: string;
  /** The name it was given under, fit to be shown. */
  name: string;
}

function unreadable(error: unknown): AppError {
  const { code } = error as NodeJS.ErrnoException;
  return new AppError(code === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE');
}

function unwritable(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('DISK_FULL');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new AppError('WORKSPACE_READ_ONLY');
  return error;
}

async function openGiven(source: string): Promise<FileHandle> {
  const handle = await openPlain(source).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (handle === null) {
    if ((await lookAt(source)) === null) throw new AppError('FILE_NOT_FOUND');
    throw new AppError('ATTACHMENT_NOT_A_FILE', { name: fileName(path.basename(source)) });
  }
  return handle;
}

/**
 * Keeps a copy of a file under a random name, its hash taken on the way. Throws `ATTACHMENT_TOO_LARGE`,
 * `ATTACHMENT_NOT_A_FILE` for folders and links, `ATTACHMENT_FOLDER_UNSAFE`, `FILE_NOT_FOUND`,
 * `FILE_NOT_READABLE`, `DISK_FULL` or `WORKSPACE_READ_ONLY`.
 */
export async function storeFile(
  folder: string,
  source: string,
  limit = maxBytes,
): Promise<StoredFile> {
  await checkKeptFolder(attachmentFolder(folder));
  const name = fileName(path.basename(source));
  const tooLarge = (size: number) =>
    new AppError('ATTACHMENT_TOO_LARGE', { name, bytes: size, limit });
  const handle = await openGiven(source);
  try {
    const { size } = await handle.stat();
    if (size > limit) throw tooLarge(size);
    await mkdir(folder, { recursive: true });
    const file = randomUUID();
    const isFitting = (copied: Copied) => copied.size <= limit;
    const copied = await copyHashed(handle, path.join(folder, file), limit, isFitting);
    if (!isFitting(copied)) throw tooLarge(copied.size);
    return { ...copied, file, name };
  } catch (error) {
    throw unwritable(error);
  } finally {
    await handle.close();
  }
}

/** Takes back copies that no record was written for. */
export async function dropFiles(folder: string, stored: readonly StoredFile[]): Promise<void> {
  for (const { file } of stored) await rm(path.join(folder, file), { force: true });
}
