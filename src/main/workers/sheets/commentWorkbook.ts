import { readFile } from 'node:fs/promises';
import type { CellComment } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { defaultLimits } from '../reading/limits.ts';
import { sniffBytes } from '../reading/sniff/sniffBytes.ts';
import { sniffZip } from '../reading/sniff/sniffZip.ts';
import type { ZipArchive } from '../reading/zip/archive.ts';
import { checkArchive } from '../reading/zip/checkArchive.ts';
import { readDirectory } from '../reading/zip/readDirectory.ts';
import { commentPackage, type WriteTarget } from './comments/commentPackage.ts';
import { commentValues } from './values/commentValues.ts';

export interface CommentRequest {
  source: string;
  /** Encoding in which a csv was read; null: as it is found out. */
  encoding: string | null;
  comments: readonly CellComment[];
}

/** The package of an xlsx or xlsm; `null` for any other format. */
async function openPackage(bytes: Buffer): Promise<ZipArchive | null> {
  if (sniffBytes(bytes) !== 'zip') return null;
  const archive = readDirectory(bytes, defaultLimits.zipEntries);
  checkArchive(archive, defaultLimits);
  const format = await sniffZip(archive);
  return format === 'xlsx' || format === 'xlsm' ? archive : null;
}

async function load(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new AppError(isMissing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE');
  }
}

/**
 * Writes `source` with comments in its cells: xlsx and xlsm as they are, any other format as an xlsx of its values.
 * Throws what reading throws, and CANCELLED, DISK_FULL, DISK_ERROR or FILE_NOT_WRITTEN.
 */
export async function commentWorkbook(
  { source, encoding, comments }: CommentRequest,
  target: WriteTarget,
): Promise<void> {
  const bytes = await load(source);
  const archive = await openPackage(bytes);
  if (archive !== null) return commentPackage(archive, comments, target);
  const hasDates = sniffBytes(bytes) !== 'csv';
  return commentValues(source, encoding, hasDates, comments, target);
}
