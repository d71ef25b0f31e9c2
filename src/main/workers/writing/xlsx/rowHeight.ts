/** Points that one line of the table's font takes, and what a spreadsheet leaves around the text. */
const lineHeight = 12.75;
const margin = 2.25;

/** The highest row that a sheet can have, in points. */
const maxHeight = 409.5;

/** Height in points of a row with so many lines; `scale` is the size of its font against 10 points. */
export function rowHeight(lines: number, scale = 1): number {
  return Math.min(maxHeight, lines * lineHeight * scale + margin);
}
