import type { ModelColumn, ModelValue } from '../reportModel.ts';
import { holdTogether } from './holdTogether.ts';
import { digitsOf } from './letterWidths.ts';

/** Size of letters in a table that fits its page, and the smallest that a minister reads, in points. */
const usual = 9;
export const smallestLetters = 7;

/** Digits of the usual size in a millimetre of a printed line. */
const digitsPerMillimetre = 0.62;

/** How much wider bold letters are. */
const bold = 1.08;

/** The space at both sides of a cell with its lines, in digits of small letters. */
const cellSpace = 1.9;

/** A longer word of a cell may be broken, in digits. */
const longestWord = 21;

type Rows = readonly (readonly ModelValue[])[];

/** Most letters of a number or code that stays in one line. */
const longestCode = 16;

/** Whether a text is a number or code, such as `ISTC-9901/2013`, which is never broken at its hyphens. */
export const isWhole = (text: string): boolean =>
  text.length <= longestCode && /\d/u.test(text) && !/\s/u.test(text);

const longestOf = (text: string): number =>
  isWhole(text)
    ? digitsOf(text)
    : Math.max(
        ...holdTogether(text)
          .split(/[ \t\n-]+/u)
          .map((word) => digitsOf(word)),
      );

/** What a column needs so that no word of its head or of its texts is broken. */
function leastOf({ title, type, width }: ModelColumn, texts: readonly string[]): number {
  const head = longestOf(title) * bold + cellSpace;
  const longest = texts.reduce((most, text) => Math.max(most, longestOf(text)), 0);
  const inCells = Math.min(longest, longestWord) + cellSpace;
  return type === 'text' ? Math.max(head, inCells) : Math.max(width, head, inCells);
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
  // Rows of a long table are not known yet: its columns are then as wide as the report wants them.
  const wishOf = ({ width }: ModelColumn, at: number): number =>
    rows.length === 0 ? width : usualLength(texts[at] ?? []);
  const wish = columns.map((column, at) =>
    column.type === 'text' ? Math.max(0, wishOf(column, at) - (least[at] ?? 0)) : 0,
  );
  const wished = wish.reduce((sum, one) => sum + one, 0);
  const declared = columns.reduce(
    (sum, { width, type }, at) => sum + (type === 'text' ? width : (least[at] ?? 0)),
    0,
  );
  const room = Math.max(0, declared - least.reduce((sum, one) => sum + one, 0));
  return least.map((one, at) => one + (wished === 0 ? 0 : (room * (wish[at] ?? 0)) / wished));
}

/** Size of letters with which columns of these widths fit a page, in steps of half a point; may be too small to read. */
export function fittingLetters(widths: readonly number[], millimetres: number): number {
  const digits = widths.reduce((sum, width) => sum + width, 0);
  const fitting = (usual * millimetres * digitsPerMillimetre) / digits;
  return Math.min(usual, Math.floor(fitting * 2) / 2);
}

/** The same, but never too small to be read: where a page is too narrow for that, words are broken. */
export const tableLetters = (widths: readonly number[], millimetres: number): number =>
  Math.max(smallestLetters, fittingLetters(widths, millimetres));
