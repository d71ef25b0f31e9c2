import { z } from 'zod';
import type { ErrorAnswer } from '#shared/contract/envelope.ts';
import { AppError } from '#shared/errors/appError.ts';
import { sqliteFailure } from '../db/sqliteFailure.ts';

/** Findings named in an answer at most; the form shows its own anyway. */
const namedIssues = 10;

function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, namedIssues)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ');
}

/** The coded answer for a failure, and whether it is a bug that belongs in the log. */
export function toFailure(error: unknown): { answer: ErrorAnswer; isBug: boolean } {
  if (error instanceof AppError)
    return { answer: { code: error.code, data: error.data }, isBug: false };
  if (error instanceof z.ZodError) {
    return { answer: { code: 'INVALID_INPUT', data: { fields: describe(error) } }, isBug: false };
  }
  const sqlite = sqliteFailure(error);
  if (sqlite) return { answer: { code: sqlite.code, data: sqlite.data }, isBug: false };
  return { answer: { code: 'INTERNAL', data: {} }, isBug: true };
}
