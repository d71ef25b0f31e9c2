import type { z } from 'zod';
import type { LocalText } from '#shared/domain/language.ts';
import type { Money } from '#shared/domain/money.ts';
import type { StoredRow } from './recordKind.ts';

type Shape = 'plain' | 'local' | 'money' | 'flag' | 'json';

/** How a field stands in the table, read from its schema. */
function shapeOf(schema: z.ZodType): Shape {
  const { def } = schema as unknown as { def: { type: string; innerType?: z.ZodType } };
  if (def.innerType) return shapeOf(def.innerType);
  if (def.type === 'boolean') return 'flag';
  if (def.type === 'array') return 'json';
  if (def.type !== 'object') return 'plain';
  const keys = Object.keys((schema as z.ZodObject).shape).join();
  if (keys === 'kk,ru,en') return 'local';
  if (keys === 'minor,currency') return 'money';
  throw new Error(`No column takes an object of ${keys}`);
}

/** A stored list; one that is damaged is empty, so that it does not hide every record of its list. */
export function readList(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const toSnake = (field: string): string =>
  field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

type Write = (row: Record<string, unknown>, value: unknown) => void;

/** How a value is put into its columns, whose names are made once and not for every record. */
function writerOf(shape: Shape, column: string): Write {
  switch (shape) {
    case 'plain':
      return (row, value) => void (row[column] = value);
    case 'flag':
      return (row, value) => void (row[column] = value === true ? 1 : 0);
    case 'json':
      return (row, value) => void (row[column] = JSON.stringify(value));
    case 'local': {
      const [inKk, inRu, inEn] = [`${column}_kk`, `${column}_ru`, `${column}_en`];
      return (row, value) => {
        const { kk, ru, en } = value as LocalText;
        row[inKk] = kk;
        row[inRu] = ru;
        row[inEn] = en;
      };
    }
    case 'money': {
      const [minor, currency] = [`${column}_minor`, `${column}_currency`];
      return (row, value) => {
        const money = value as Money | null;
        row[minor] = money?.minor ?? null;
        row[currency] = money?.currency ?? null;
      };
    }
  }
}

function read(shape: Shape, column: string, row: StoredRow): unknown {
  switch (shape) {
    case 'plain':
      return row[column];
    case 'flag':
      return row[column] === 1;
    case 'json':
      return readList(row[column] as string);
    case 'local':
      return { kk: row[`${column}_kk`], ru: row[`${column}_ru`], en: row[`${column}_en`] };
    case 'money': {
      const minor = row[`${column}_minor`];
      return minor === null ? null : { minor, currency: row[`${column}_currency`] };
    }
  }
}

export interface RecordColumns<Input> {
  toColumns: (input: Input) => Record<string, unknown>;
  toInput: (row: StoredRow) => Input;
}

/**
 * The way of a record into its table and back. Columns bear the names of the fields with underscores;
 * a text in three languages takes `_kk`, `_ru`, `_en`, money `_minor` and `_currency`, a list JSON.
 */
export function recordColumns<Input>(
  schema: z.ZodObject & { _zod: { output: Input } },
): RecordColumns<Input> {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).map(([field, type]) => ({
    field,
    column: toSnake(field),
    shape: shapeOf(type),
    write: writerOf(shapeOf(type), toSnake(field)),
  }));
  return {
    toColumns: (input) => {
      const values = input as Record<string, unknown>;
      const row: Record<string, unknown> = {};
      for (const { field, write } of fields) write(row, values[field]);
      return row;
    },
    toInput: (row) =>
      Object.fromEntries(
        fields.map(({ field, column, shape }) => [field, read(shape, column, row)]),
      ) as Input,
  };
}
