/** Most UTF-16 code units that a cell holds. */
const maxLength = 32_767;

// XML 1.0 knows no other control characters than TAB and LF; CR is turned into LF before.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu;

/** What spreadsheets take for the start of a formula when a cell is typed or edited, full-width forms included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

// Any surrogate is looked at closely, since telling pairs from halves is slow on every text.
// oxlint-disable-next-line no-control-regex
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;

function cut(text: string): string {
  if (text.length <= maxLength) return text;
  return `${text
    .slice(0, maxLength - 1)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`;
}

/**
 * `text` as a cell can hold it: line ends as LF, no control characters, U+FFFD for half a surrogate pair,
 * `_x0041_` kept as written (a spreadsheet would read it as "A"), cut at 32,767 with an ellipsis.
 */
export function cellText(text: string): string {
  if (text.length <= maxLength && !suspect.test(text)) return text;
  const clean = text.replaceAll(/\r\n?/gu, '\n').replaceAll(forbidden, '').toWellFormed();
  return cut(clean).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** Whether a spreadsheet might run `text` once the cell is edited, so that it must be marked as text. */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}
