import { createHash } from 'node:crypto';
import { z } from 'zod';
import { foldText } from '#shared/domain/fold/foldText.ts';
import {
  columnModes,
  dateOrders,
  decimalSigns,
  importConstant,
  importField,
  importKind,
  importModes,
} from '#shared/contract/importTables.ts';
import type { StoredTable } from '../importStore.ts';

const column = z.strictObject({
  header: z.string().max(2000),
  field: z.union([importField, z.literal('none')]),
  multiplier: z.number().positive().max(1e9).optional(),
  currency: z.string().max(3).optional(),
  mode: z.enum(columnModes).optional(),
  dateOrder: z.enum(dateOrders).optional(),
  decimal: z.enum(decimalSigns).optional(),
});

/** What a table holds and which column, by its header, fills which field. */
export const tableMapping = z.strictObject({
  fingerprint: z.string().max(100),
  kind: importKind,
  mode: z.enum(importModes),
  columns: z.array(column).max(500),
  constants: z.array(importConstant).max(50),
});

export const mappings = z.array(tableMapping).max(100);

export type TableMapping = z.infer<typeof tableMapping>;

/** The headers of a table as they are compared: folded, with their number where one stands twice. */
export function headerKeys({ table }: StoredTable): Map<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    table.headers.map(({ column: place, text }) => {
      const folded = foldText(text);
      const count = (seen.get(folded) ?? 0) + 1;
      seen.set(folded, count);
      return [place, count === 1 ? folded : `${folded} #${count}`];
    }),
  );
}

/** The shape of a table: the same for files with the same headers in the same order. */
export function fingerprintOf(table: StoredTable): string {
  const keys = [...headerKeys(table).values()].join('\n');
  return createHash('sha256').update(keys).digest('hex').slice(0, 32);
}

/** The choices of a table, by its headers; `fields` are those that its columns fill now. */
export function toMapping(
  table: StoredTable,
  fields: ReadonlyMap<number, StoredTable['columns'] extends Map<number, infer S> ? S : never>,
): TableMapping | null {
  if (table.kind === null) return null;
  const keys = headerKeys(table);
  const columns = [...keys].flatMap(([place, header]) => {
    const { source: _source, field = 'none', ...rest } = fields.get(place) ?? {};
    return header === '' ? [] : [{ header, field, ...rest }];
  });
  return {
    fingerprint: fingerprintOf(table),
    kind: table.kind,
    mode: table.mode,
    columns,
    constants: table.constants,
  };
}

/** Gives a table the choices of a mapping, as far as its headers know them. */
export function applyMapping(
  table: StoredTable,
  mapping: TableMapping,
  profile: string | null,
): void {
  const places = new Map([...headerKeys(table)].map(([place, header]) => [header, place]));
  table.kind = mapping.kind;
  table.confidence = 1;
  table.mode = mapping.mode;
  table.constants = mapping.constants;
  table.columns.clear();
  for (const { header, field, ...rest } of mapping.columns) {
    const place = places.get(header);
    if (place === undefined) continue;
    const given = Object.entries(rest).filter(([, value]) => value !== undefined);
    table.columns.set(place, {
      field,
      ...Object.fromEntries(given),
      source: profile === null ? 'remembered' : 'profile',
    });
  }
  table.remembered = { profile };
}

/** How well a mapping suits a table: the share of its columns that the table has, 0 to 1. */
export function fitOf(table: StoredTable, mapping: TableMapping): number {
  if (mapping.fingerprint === fingerprintOf(table)) return 1;
  const headers = new Set(headerKeys(table).values());
  const used = mapping.columns.filter(({ field }) => field !== 'none');
  if (used.length === 0) return 0;
  return used.filter(({ header }) => headers.has(header)).length / used.length;
}
