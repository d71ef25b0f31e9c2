import { AppError } from '#shared/errors/appError.ts';
import { copyHashed } from './copyHashed.ts';
import { checkKeptFolder, keptPath, openPlain, type KeptFolder } from './keptFile.ts';

/** A kept file as the record describes it. */
export interface KeptFile {
  /** The random name of the copy. */
  file: string;
  size: number;
  sha256: string;
}

/**
 * Writes a copy of a kept file to `target`, which appears only when every byte is as it was kept.
 * Throws the folder's `missing`, `altered` or `unsafe`, `DISK_FULL` or `FILE_NOT_WRITTEN`.
 */
export async function takeCopy(folder: KeptFolder, kept: KeptFile, target: string): Promise<void> {
  await checkKeptFolder(folder);
  const file = keptPath(folder, kept.file);
  const handle = file === null ? null : await openPlain(file);
  if (handle === null) throw new AppError(folder.missing);
  try {
    const isSame = (copy: { size: number; sha256: string }) =>
      copy.size === kept.size && copy.sha256 === kept.sha256;
    const copied = await copyHashed(handle, target, kept.size, isSame);
    if (!isSame(copied)) throw new AppError(folder.altered);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOSPC' || code === 'EDQUOT'
      ? new AppError('DISK_FULL')
      : new AppError('FILE_NOT_WRITTEN', { reason: code ?? 'UNKNOWN' });
  } finally {
    await handle.close();
  }
}
