import type { ModelValue, ValueType } from '#shared/report/reportModel.ts';

/** What a mark stands for at its place. */
export interface Meant {
  value: ModelValue;
  type: ValueType;
}

/** The value of a name; undefined for one that is not known. */
export type Meaning = (name: string) => Meant | undefined;

const pattern = /\{\{\s*([^{}]{1,200}?)\s*\}\}/gu;

/** The names of the marks in a text, in order. */
export const marksIn = (text: string): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The name of a text that is one mark and nothing else; null for other texts. */
export const onlyMark = (text: string): string | null =>
  /^\s*\{\{\s*([^{}]{1,200}?)\s*\}\}\s*$/u.exec(text)?.[1] ?? null;

export const replaceMarks = (text: string, word: (name: string) => string): string =>
  text.replaceAll(pattern, (_, name: string) => word(name));

/** The table that a mark repeats its row for: `#rows` names `rows`; null for other marks. */
export const tableOfMark = (name: string): string | null =>
  name.startsWith('#') ? name.slice(1).trim() : null;

/** The text without the marks that only say that its row is repeated. */
export const withoutTables = (text: string): string =>
  text.replaceAll(pattern, (whole, name: string) => (tableOfMark(name) === null ? whole : ''));
