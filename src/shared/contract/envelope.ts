import type { ErrorData } from '../errors/appError.ts';
import type { ErrorCode } from '../errors/codes.ts';

/** What stands for a failure on the far side of the bridge or the command line. */
export interface ErrorAnswer {
  code: ErrorCode;
  data: ErrorData;
}

/** The answer to every call: nothing is thrown over the bridge. */
export type Envelope<T> = { ok: true; data: T } | { ok: false; error: ErrorAnswer };
