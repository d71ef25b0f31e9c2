import { z } from 'zod';

/** One call of the bridge: what the window sends and what it gets back. */
export interface CallDefinition<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  input: I;
  output: O;
}

/** Declares a call; `input` is parsed in main before any handler sees it. */
export function call<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): CallDefinition<I, O> {
  return { input, output };
}

/** Input of calls that take nothing. */
export const nothing = z.strictObject({});

/** Answer of calls that only report success. */
export const done = z.strictObject({});
