import { constants, type Stats } from 'node:fs';
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#shared/errors/appError.ts';
import type { ErrorCode } from '#shared/errors/codes.ts';

/** A folder of kept files and what is said when one of them is not as it was kept. */
export interface KeptFolder {
  path: string;
  unsafe: ErrorCode;
  missing: ErrorCode;
  altered: ErrorCode;
}

export const attachmentFolder = (path: string): KeptFolder => ({
  path,
  unsafe: 'ATTACHMENT_FOLDER_UNSAFE',
  missing: 'ATTACHMENT_MISSING',
  altered: 'ATTACHMENT_ALTERED',
});

export const snapshotFolder = (path: string): KeptFolder => ({
  path,
  unsafe: 'SNAPSHOT_FOLDER_UNSAFE',
  missing: 'SNAPSHOT_MISSING',
  altered: 'SNAPSHOT_ALTERED',
});

/** Names of kept copies: random, without an ending, so that no program takes one for its own. */
const randomName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** On Windows the flag does not exist; the look before opening stands alone there. */
const noFollow = (constants.O_NOFOLLOW as number | undefined) ?? 0;

/** What stands at a path, never what a link there leads to; null when nothing does. */
export async function lookAt(file: string): Promise<Stats | null> {
  try {
    return await lstat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Throws the folder's `unsafe` when it is anything but a folder of the workspace. */
export async function checkKeptFolder({ path: folder, unsafe }: KeptFolder): Promise<void> {
  const stats = await lookAt(folder);
  if (stats === null) return;
  const isInside = (await realpath(path.dirname(folder))) === path.dirname(await realpath(folder));
  if (!stats.isDirectory() || !isInside) throw new AppError(unsafe);
}

/** Where the copy of that name stands; null for a name that no copy of ours bears. */
export const keptPath = (folder: KeptFolder, name: string): string | null =>
  randomName.test(name) ? path.join(folder.path, name) : null;

/** Opens a plain file for reading; null for folders, links, devices and what is not there. */
export async function openPlain(file: string): Promise<FileHandle | null> {
  if (!(await lookAt(file))?.isFile()) return null;
  const handle = await open(file, constants.O_RDONLY | noFollow);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}
