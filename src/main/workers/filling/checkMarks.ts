import { AppError } from '#shared/errors/appError.ts';
import type { TemplateData, TemplateTable } from '#shared/report/templateData.ts';
import { tableOfMark } from './marks.ts';
import { meaningInRow, meaningOf, tableNamed } from './meanings.ts';
import type { NamedCell } from './namedCells.ts';
import { marksOf, type TemplateSheet } from './templateSheet.ts';

/** Names that are told at once; more would fill the screen. */
const most = 10;

/** The marks of a row that nothing stands for, with their cells. */
function unknownOf(data: TemplateData, sheet: TemplateSheet): string[] {
  const outside = meaningOf(data);
  return sheet.rows.flatMap((row) => {
    const table: TemplateTable | undefined = sheet.repeated.get(row);
    const meaning = table ? meaningInRow(table, [], outside) : outside;
    return row.cells.flatMap((cell) =>
      marksOf(cell)
        .filter((name) => {
          const key = tableOfMark(name);
          return key === null ? meaning(name) === undefined : !tableNamed(data, key);
        })
        .map((name) => `${name} (${sheet.name}!${cell.column}${row.row})`),
    );
  });
}

/** True for a name of a cell that is meant for a report, and not one of the office's own. */
const isOurs = (name: string): boolean => /^(?:figure|rows|sum|text|card)\./u.test(name);

/** Throws `TEMPLATE_NAME_UNKNOWN` with the names and their places, or `TEMPLATE_NOTHING`. */
export function checkMarks(
  sheets: readonly TemplateSheet[],
  names: readonly NamedCell[],
  data: TemplateData,
): void {
  const unknown = sheets.flatMap((sheet) => unknownOf(data, sheet));
  for (const { name, sheet, column, row } of names) {
    const key = /^rows\.(.+)$/u.exec(name)?.[1];
    const isKnown = key === undefined ? Object.hasOwn(data.values, name) : tableNamed(data, key);
    if (isOurs(name) && !isKnown) unknown.push(`${name} (${sheet}!${column}${row})`);
  }
  if (unknown.length > 0) {
    const told = [...new Set(unknown)];
    const text = told.slice(0, most).join(', ') + (told.length > most ? ', …' : '');
    throw new AppError('TEMPLATE_NAME_UNKNOWN', { names: text });
  }
  const isAnything = sheets.some(
    ({ rows, named, repeated }) =>
      named.size > 0 ||
      repeated.size > 0 ||
      rows.some(({ cells }) => cells.some((cell) => marksOf(cell).length > 0)),
  );
  if (!isAnything) throw new AppError('TEMPLATE_NOTHING', { example: '{{title}}' });
}
