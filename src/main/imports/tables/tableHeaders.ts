import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import type { HeaderRows } from './findHeader.ts';
import { isFilled } from './rowProfile.ts';

/** The name of one column of a table; lines of a header of several rows are joined by spaces. */
export interface TableHeader {
  /** 0-based column of the sheet. */
  column: number;
  /** Empty when the column has no name; a name that stands twice gets its number: `Дата (2)`. */
  text: string;
}

/** The text of a header cell; a cell merged across columns or lines names all of them. */
function headerText(
  rows: readonly (readonly Cell[])[],
  row: number,
  column: number,
  merges: readonly MergedRange[],
): string {
  const merge = merges.find(
    (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right,
  );
  const cell = merge === undefined ? rows[row]?.[column] : rows[merge.top]?.[merge.left];
  return cell === undefined || cell === null ? '' : String(cell).replaceAll(/\s+/g, ' ').trim();
}

function numbered(text: string, seen: Map<string, number>): string {
  if (text === '') return text;
  const count = (seen.get(text) ?? 0) + 1;
  seen.set(text, count);
  return count === 1 ? text : `${text} (${count})`;
}

/** The columns of a table from left to right: those with a name or with values in `sample`. */
export function tableHeaders(
  rows: readonly (readonly Cell[])[],
  header: HeaderRows | null,
  merges: readonly MergedRange[],
  sample: readonly (readonly Cell[])[],
): TableHeader[] {
  const lines = header === null ? [] : rows.slice(header.first, header.last + 1);
  const near =
    header === null ? [] : merges.filter((m) => m.top <= header.last && m.bottom >= header.first);
  const mergedWidth = near.map((m) => m.right + 1);
  const width = Math.max(0, ...[...lines, ...sample].map((cells) => cells.length), ...mergedWidth);
  const seen = new Map<string, number>();
  const headers: TableHeader[] = [];
  for (let column = 0; column < width; column += 1) {
    const texts = lines.map((_, line) =>
      headerText(rows, (header?.first ?? 0) + line, column, near),
    );
    const text = numbered([...new Set(texts)].filter((part) => part !== '').join(' '), seen);
    if (text !== '' || sample.some((cells) => isFilled(cells[column]))) {
      headers.push({ column, text });
    }
  }
  return headers;
}
