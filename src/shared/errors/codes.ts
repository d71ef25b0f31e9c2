import { coreErrorCodes } from './coreCodes.ts';
import { workbookErrorCodes } from './workbookCodes.ts';

/** Every code that may cross the bridge or the command line; each has a text in every catalogue. */
export const errorCodes = [...coreErrorCodes, ...workbookErrorCodes] as const;

export type ErrorCode = (typeof errorCodes)[number];
