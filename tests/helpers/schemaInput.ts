import fc, { type Arbitrary } from 'fast-check';
import type { z } from 'zod';

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

const letters = fc.constantFrom(
  ...['', 'А', 'ұ', '😀', '‮שלום', '"', "'; DROP TABLE projects; --", '%', '*', '\0', '—', ' '],
  ...['KZ', 'KZT', 'USD', '2025-12-31', '2026-02-30', '1.5', '447', 'kk', 'K-2345', '0'],
);

const texts = fc.oneof(
  letters,
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.string({ minLength: 400, maxLength: 600, unit: 'binary' }),
);

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom(-1, 500, 501, 10_000, Number.MAX_SAFE_INTEGER, 0.5),
);

/** Input that fits the shape of a schema and mostly, but not always, its checks; ids are `ids` or unknown. */
export function schemaInput(schema: z.ZodType, ids: readonly string[]): Arbitrary<unknown> {
  const def = schema.def as unknown as Def;
  const of = (inner: z.ZodType | undefined) =>
    inner ? schemaInput(inner, ids) : fc.constant(undefined);
  switch (def.type) {
    case 'object': {
      const entries = Object.entries(def.shape ?? {}).map(([key, one]) => [key, of(one)] as const);
      return fc.record(Object.fromEntries(entries));
    }
    case 'array':
      return fc.array(of(def.element), { maxLength: 3 });
    case 'union':
      return fc.oneof(...(def.options ?? []).map(of));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'nullable':
      return fc.option(of(def.innerType), { nil: null });
    case 'optional':
    case 'default':
      return fc.option(of(def.innerType), { nil: undefined });
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbers;
    case 'string':
      return textOf(schema, ids);
    default:
      return fc.anything();
  }
}

/** Texts that a schema takes, if any of the usual ones fits it; sometimes one that it refuses. */
function textOf(schema: z.ZodType, ids: readonly string[]): Arbitrary<unknown> {
  const known = [...ids, '2025-12-31', '2026-01-01', 'KZ', 'USD', 'KZT', '447.5', 'А'];
  const fitting = known.filter((text) => schema.safeParse(text).success);
  if (fitting.length === 0) return texts;
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fitting) }, texts);
}
