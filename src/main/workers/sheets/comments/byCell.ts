import type { CellComment } from '#shared/domain/workbook.ts';

/** What is said of one cell. */
export interface CellRemark {
  row: number;
  column: number;
  text: string;
}

/** Rows and columns of a sheet of xlsx. */
const rowCount = 1_048_576;
const columnCount = 16_384;
/** Longer remarks do not fit a screen. UTF-16 units. */
const longestText = 2_000;

/** The remarks of each sheet, from top to bottom; several on one cell become lines of one. */
export function remarksBySheet(comments: readonly CellComment[]): Map<string, CellRemark[]> {
  const sheets = new Map<string, Map<number, CellRemark>>();
  for (const { sheet, row, column, text } of comments) {
    if (row < 0 || column < 0 || row >= rowCount || column >= columnCount) continue;
    let cells = sheets.get(sheet);
    if (cells === undefined) sheets.set(sheet, (cells = new Map()));
    const place = row * columnCount + column;
    const known = cells.get(place);
    if (known === undefined) cells.set(place, { row, column, text });
    else if (!known.text.split('\n').includes(text)) known.text += `\n${text}`;
  }
  const sorted = [...sheets].map(([name, cells]): [string, CellRemark[]] => [
    name,
    [...cells.keys()]
      .toSorted((a, b) => a - b)
      .flatMap((place) => cells.get(place) ?? [])
      .map((remark) => ({ ...remark, text: remark.text.slice(0, longestText).toWellFormed() })),
  ]);
  return new Map(sorted);
}
