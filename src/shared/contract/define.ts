import { z } from 'zod';
import * as f from './fields.ts';

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

/** A record as answered: what was entered, its stamps, and the names of the records it names, by id. */
function rowOf<S extends z.ZodRawShape>(input: z.ZodObject<S>) {
  return z.strictObject({
    ...input.shape,
    ...f.recordFields,
    links: z.record(z.string(), f.localName),
  });
}

/**
 * The calls of a kind of record that belongs to others: `<name>.list` by any of the fields `by` (by none:
 * all of the kind), `.create` and `.update`. Removing, restoring and history are calls of `records`.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- N names the calls of the answer
export function partCalls<N extends string, S extends z.ZodRawShape, B extends string>(
  name: N,
  input: z.ZodObject<S>,
  by: readonly B[],
) {
  const row = rowOf(input);
  const where = Object.fromEntries(by.map((field) => [field, z.string().max(100).optional()]));
  const calls = {
    list: call(
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are exactly `by`
      z.strictObject({ ...(where as Record<B, z.ZodOptional<z.ZodString>>), ...f.optionalPage }),
      z.strictObject({ rows: z.array(row), total: z.int() }),
    ),
    create: call(input, row),
    update: call(z.strictObject({ id: f.id, version: f.version, fields: input }), row),
  };
  const named = Object.entries(calls).map(([key, one]) => [`${name}.${key}`, one]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are made just above
  return Object.fromEntries(named) as {
    [K in keyof typeof calls as `${N}.${K}`]: (typeof calls)[K];
  };
}
