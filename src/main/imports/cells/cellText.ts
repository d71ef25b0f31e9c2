import { isBlankMark } from '#shared/domain/blankMarks.ts';
import type { Cell } from '#shared/domain/workbook.ts';

/** Longest piece of a cell's text that a problem or a sample shows. */
const shownLength = 100;

/** A cell as text on one line: spaces single, invisible characters gone. '' for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return cell
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The text of a cell that holds a value, '' for blank ones and marks such as `н/д` or a dash. */
export function valueText(cell: Cell | undefined): string {
  const text = cellText(cell);
  if (text === '' || (text.length < 12 && isBlankMark(text))) return '';
  // An apostrophe keeps a spreadsheet from taking text for a formula; it is no part of the text.
  return /^'[=+\-@]/u.test(text) ? text.slice(1) : text;
}

/** The text as it stands in the file, cut for showing. */
export function shownText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
}
