import type { ErrorAnswer } from '#shared/contract/envelope.ts';
import { AppError } from '#shared/errors/appError.ts';

/** The coded form of an error; anything unexpected is `INTERNAL`. */
export function toErrorAnswer(error: unknown): ErrorAnswer {
  return error instanceof AppError
    ? { code: error.code, data: error.data }
    : { code: 'INTERNAL', data: {} };
}
