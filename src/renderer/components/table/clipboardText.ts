import type { DataColumn } from './column.ts';

/** A cell that cannot break the table or start a formula where it is pasted. */
function safeCell(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/gu, ' ');
  return /^[=@+-](?!\d)/u.test(line) ? `'${line}` : line;
}

/** Rows as tab-separated text, the form in which Excel takes cells from the clipboard. */
export function clipboardText<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
): string {
  return rows
    .map((row) => columns.map((column) => safeCell(column.copy(row))).join('\t'))
    .join('\r\n');
}
