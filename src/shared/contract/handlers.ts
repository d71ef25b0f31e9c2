import type { z } from 'zod';
import type { CallDefinition } from './define.ts';

/** One function per call of a domain; forgetting one, or answering with another shape, does not compile. */
export type HandlersOf<D extends Record<string, CallDefinition>> = {
  [N in keyof D]: (input: z.output<D[N]['input']>) => Promise<z.output<D[N]['output']>>;
};
