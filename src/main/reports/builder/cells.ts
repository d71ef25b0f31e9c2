import type { Language } from '#shared/domain/language.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import type { BuilderColumn } from './column.ts';
import type { RawRow } from './queries.ts';
import { flagWord, wordOf, type Words } from './words.ts';

function codesOf(text: string): string[] {
  try {
    const codes: unknown = JSON.parse(text);
    return Array.isArray(codes) ? codes.map(String) : [];
  } catch {
    return [];
  }
}

/** A value as the report holds it; `at` is the place of the column among those that were selected. */
export function cellOf(
  column: BuilderColumn,
  row: RawRow,
  at: number,
  words: Words,
  language: Language,
): ModelValue {
  const value = row[`c${at}`] ?? null;
  if (value === null) return null;
  switch (column.kind) {
    case 'money': {
      const currency = row[`m${at}`];
      return typeof currency === 'string' ? { minor: Number(value), currency } : null;
    }
    case 'choice':
    case 'country':
      return wordOf(column, String(value), words, language);
    case 'choices':
      return codesOf(String(value))
        .map((code) => wordOf(column, code, words, language))
        .join(', ');
    case 'flag':
      return flagWord(value, language);
    case 'text':
    case 'code':
      return column.mask ? column.mask(String(value)) : String(value);
    case 'name':
    case 'names':
    case 'currency':
    case 'date':
    case 'integer':
    case 'percent':
      return value;
  }
}

/** The same value in two languages, one below the other where they differ. */
export function joinCells(first: ModelValue, second: ModelValue): ModelValue {
  if (typeof first !== 'string' || typeof second !== 'string' || first === second) return first;
  return `${first}\n${second}`;
}
