import { AppError } from '#shared/errors/appError.ts';
import { attachmentPath, checkAttachmentFolder, openPlain } from '../files/attachmentFile.ts';
import { copyHashed } from '../files/copyHashed.ts';

/** A kept file as the record describes it. */
export interface KeptFile {
  /** The random name of the copy. */
  file: string;
  size: number;
  sha256: string;
}

/**
 * Writes a copy of a kept file to `target`, which appears only when every byte is as it was attached.
 * Throws `ATTACHMENT_MISSING`, `ATTACHMENT_ALTERED`, `ATTACHMENT_FOLDER_UNSAFE`, `DISK_FULL` or
 * `FILE_NOT_WRITTEN`.
 */
export async function takeCopy(folder: string, kept: KeptFile, target: string): Promise<void> {
  await checkAttachmentFolder(folder);
  const file = attachmentPath(folder, kept.file);
  const handle = file === null ? null : await openPlain(file);
  if (handle === null) throw new AppError('ATTACHMENT_MISSING');
  try {
    const isSame = (copy: { size: number; sha256: string }) =>
      copy.size === kept.size && copy.sha256 === kept.sha256;
    const copied = await copyHashed(handle, target, kept.size, isSame);
    if (!isSame(copied)) throw new AppError('ATTACHMENT_ALTERED');
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
