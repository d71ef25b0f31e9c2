import { AppError, type ErrorData } from './appError.ts';
import type { ErrorCode } from './codes.ts';

/** A failure on its way from one process to another; `code` null is a bug, told by its message. */
export type SentError = { code: ErrorCode; data: ErrorData } | { code: null; message: string };

export function sendError(error: unknown): SentError {
  if (error instanceof AppError) return { code: error.code, data: error.data };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: null, message };
}

/** The error as it was thrown on the other side. */
export function receiveError(error: SentError): Error {
  return error.code === null ? new Error(error.message) : new AppError(error.code, error.data);
}
