import type { UnsafeReason, WorkbookLimits } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ZipArchive, ZipEntry } from './archive.ts';

const megabyte = 1024 * 1024;
/** A blank picture packs better than 100 : 1 and is never inflated, so it gets more room than XML. */
const pictureFloor = 16 * megabyte;
const localHeaderLength = 30;

function refuse(reason: UnsafeReason, entry?: string): never {
  throw new AppError('FILE_UNSAFE', entry === undefined ? { reason } : { reason, entry });
}

function hasUnsafeName(name: string): boolean {
  if (name === '' || name.startsWith('/') || name.includes('\\') || name.includes('\0'))
    return true;
  return /^[a-z]:/i.test(name) || name.split('/').includes('..');
}

function checkSizes(entry: ZipEntry, limits: WorkbookLimits): void {
  if (entry.size > limits.zipEntryBytes) refuse('TOO_LARGE_INFLATED', entry.name);
  const floor = /\.(xml|rels|bin|vml)$/i.test(entry.name) ? megabyte : pictureFloor;
  if (entry.size > floor && entry.size > entry.compressedSize * limits.zipRatio) {
    refuse('RATIO', entry.name);
  }
}

/** Entries that share compressed bytes are how a small file declares a huge one. */
function checkOverlaps(archive: ZipArchive): void {
  const sorted = archive.entries.toSorted((a, b) => a.headerOffset - b.headerOffset);
  let end = 0;
  for (const entry of sorted) {
    if (entry.headerOffset < end) refuse('OVERLAPPING_ENTRIES', entry.name);
    end = entry.headerOffset + localHeaderLength + entry.compressedSize;
    if (end > archive.bytes.length) throw new AppError('FILE_DAMAGED', { part: entry.name });
  }
}

/** Judges a zip by its directory alone, before a single byte is inflated. Throws FILE_UNSAFE or FILE_DAMAGED. */
export function checkArchive(archive: ZipArchive, limits: WorkbookLimits): void {
  if (archive.entries.length > limits.zipEntries) refuse('TOO_MANY_ENTRIES');
  const names = new Set<string>();
  let total = 0;
  for (const entry of archive.entries) {
    if (hasUnsafeName(entry.name)) refuse('ENTRY_NAME', entry.name.slice(0, 100));
    const isFolder = entry.name.endsWith('/') && entry.size === 0;
    const name = entry.name.toLowerCase();
    if (names.has(name) && !isFolder) refuse('DUPLICATE_ENTRY', entry.name);
    names.add(name);
    checkSizes(entry, limits);
    total += entry.size;
    if (total > limits.zipTotalBytes) refuse('TOO_LARGE_INFLATED');
  }
  checkOverlaps(archive);
}
