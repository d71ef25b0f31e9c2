import type { ErrorCode } from './codes.ts';

/** Plain facts that the text of an error may name, such as a limit, a row or a file name. */
export type ErrorData = Record<string, string | number | boolean | null>;

/** An expected failure: the user is told what happened and what to do. Anything else thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, data: ErrorData = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.data = data;
  }
}
