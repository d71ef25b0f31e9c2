import type { ModelColumn } from '#shared/report/reportModel.ts';

/** Size of letters in a table that fits its page, and the smallest that can be read, in points. */
const usual = 9;
const smallest = 5.5;

/** Digits of the usual size in a millimetre of a printed line, the space in cells taken off. */
const digitsPerMillimetre = 0.58;

/** Digits that a bold letter of a head takes, the space in its cell counted in. */
const digitsPerLetter = 1.6;

/** Shares of the columns in the width of a page: none is narrower than the longest word of its head. */
export const paperWidths = (columns: readonly ModelColumn[]): number[] =>
  columns.map(({ title, width }) => {
    const longest = Math.max(...title.split(/[\s-]+/u).map((word) => word.length));
    return Math.max(width, longest * digitsPerLetter);
  });

/** Size of letters with which a table fits a page of a width, in steps of half a point. */
export function tableLetters(columns: readonly ModelColumn[], millimetres: number): number {
  const digits = paperWidths(columns).reduce((sum, width) => sum + width, 0);
  const fitting = (usual * millimetres * digitsPerMillimetre) / digits;
  return Math.max(smallest, Math.min(usual, Math.floor(fitting * 2) / 2));
}
