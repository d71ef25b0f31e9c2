import type { ModelColumn, ModelValue } from '../reportModel.ts';

/** Size of letters in a table that fits its page, and the smallest that can be read, in points. */
const usual = 9;
const smallest = 5.5;

/** Digits of the usual size in a millimetre of a printed line, the space in cells taken off. */
const digitsPerMillimetre = 0.58;

/** Digits that a bold letter of a head takes, the space in its cell counted in, and one of running text. */
const digitsPerLetter = 1.6;
const digitsPerPlainLetter = 1.15;

/** A longer word of a cell may be broken. */
const longestWord = 18;

type Rows = readonly (readonly ModelValue[])[];

const wordsOf = (text: string): number[] => text.split(/[\s-]+/u).map(({ length }) => length);

/** What a column needs so that no word of its head or of its texts is broken. */
function leastOf({ title, type, width }: ModelColumn, texts: readonly string[]): number {
  const head = Math.max(...wordsOf(title)) * digitsPerLetter;
  if (type !== 'text') return Math.max(width, head);
  const longest = texts.reduce((most, text) => Math.max(most, ...wordsOf(text)), 0);
  return Math.max(head, Math.min(longest, longestWord) * digitsPerPlainLetter);
}

/** Letters of the texts that are long without being the odd one out. */
function usualLength(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length).toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/**
 * Shares of the columns in the width of a page: none is narrower than the longest word in it, and columns of
 * text divide what is left by how much they have to say in the first rows.
 */
export function paperWidths(columns: readonly ModelColumn[], rows: Rows): number[] {
  const texts = columns.map((_, at) =>
    rows.map((row) => row[at]).filter((value) => typeof value === 'string'),
  );
  const least = columns.map((column, at) => leastOf(column, texts[at] ?? []));
  const wish = columns.map(({ type }, at) =>
    type === 'text' ? Math.max(0, usualLength(texts[at] ?? []) - (least[at] ?? 0)) : 0,
  );
  const wished = wish.reduce((sum, one) => sum + one, 0);
  const declared = columns.reduce(
    (sum, { width, type }, at) => sum + (type === 'text' ? width : (least[at] ?? 0)),
    0,
  );
  const room = Math.max(0, declared - least.reduce((sum, one) => sum + one, 0));
  return least.map((one, at) => one + (wished === 0 ? 0 : (room * (wish[at] ?? 0)) / wished));
}

/** Size of letters with which columns of these widths fit a page, in steps of half a point. */
export function tableLetters(widths: readonly number[], millimetres: number): number {
  const digits = widths.reduce((sum, width) => sum + width, 0);
  const fitting = (usual * millimetres * digitsPerMillimetre) / digits;
  return Math.max(smallest, Math.min(usual, Math.floor(fitting * 2) / 2));
}
