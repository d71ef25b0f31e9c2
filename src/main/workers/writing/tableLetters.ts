import type { ModelColumn } from '#shared/report/reportModel.ts';

/** Size of letters in a table that fits its page, and the smallest that can be read, in points. */
const usual = 9;
const smallest = 5.5;

/** Digits of the usual size in a millimetre of a printed line, the space in cells taken off. */
const digitsPerMillimetre = 0.58;

/** Size of letters with which a table fits a page of a width, in steps of half a point. */
export function tableLetters(columns: readonly ModelColumn[], millimetres: number): number {
  const digits = columns.reduce((sum, { width }) => sum + width, 0);
  const fitting = (usual * millimetres * digitsPerMillimetre) / digits;
  return Math.max(smallest, Math.min(usual, Math.floor(fitting * 2) / 2));
}
