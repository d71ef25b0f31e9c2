import { isBlankMark } from '#shared/domain/blankMarks.ts';
import type { Cell } from '#shared/domain/workbook.ts';

/** Longest piece of a cell's text that a problem or a sample shows. */
const shownLength = 100;

/** Texts of visible characters with single spaces between them, as nearly all cells are. */
const tidy = /^[!-~\u00A1-\u00AC\u00AE-\u052F№–—…]+(?: [!-~\u00A1-\u00AC\u00AE-\u052F№–—…]+)*$/;

/** A cell as text on one line: spaces single, invisible characters gone. '' for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  if (tidy.test(cell)) return cell;
  return cell
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The text of a cell that holds a value, '' for blank ones and marks such as `н/д` or a dash. */
export function valueText(cell: Cell | undefined): string {
  if (typeof cell === 'number') return String(cell);
  const text = cellText(cell);
  // No mark has digits.
  if (text === '' || (text.length < 12 && !/\d/.test(text) && isBlankMark(text))) return '';
  // An apostrophe keeps a spreadsheet from taking text for a formula; it is no part of the text.
  return text.startsWith("'") && /^'[=+\-@]/u.test(text) ? text.slice(1) : text;
}

/** The text as it stands in the file, cut for showing. */
export function shownText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
}
