import type { ErrorCode } from '#shared/errors/codes.ts';
import { AppError } from '#shared/errors/appError.ts';

const codesByPrefix: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_BUSY', 'DATABASE_BUSY'],
  ['SQLITE_LOCKED', 'DATABASE_BUSY'],
  ['SQLITE_READONLY', 'WORKSPACE_READ_ONLY'],
  ['SQLITE_CANTOPEN', 'WORKSPACE_READ_ONLY'],
  ['SQLITE_IOERR', 'DISK_ERROR'],
  ['SQLITE_CORRUPT', 'WORKSPACE_DAMAGED'],
  ['SQLITE_NOTADB', 'WORKSPACE_NOT_OURS'],
];

/** The coded error that stands for a failure of SQLite or of the file system, if it is an expected one. */
export function sqliteFailure(error: unknown): AppError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return null;
  const { code } = error;
  if (code === 'ENOSPC') return new AppError('DISK_FULL');
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new AppError('WORKSPACE_READ_ONLY');
  const known = codesByPrefix.find(([prefix]) => code.startsWith(prefix));
  return known ? new AppError(known[1]) : null;
}
