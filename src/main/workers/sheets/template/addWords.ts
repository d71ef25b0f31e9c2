import type { Workbook } from 'exceljs';
import type { TemplateModel } from '#shared/domain/workbook.ts';
import { columnLetters } from '../../writing/xlsx/columnLetters.ts';
import { setText } from '../../writing/xlsx/setText.ts';

/** Lists of words to choose from, on a hidden sheet; equal lists stand there once. */
export interface Words {
  /** The range of each column of a sheet of the model, as a formula; `null` for a free column. */
  rangesOf(sheet: number): (string | null)[];
  addTo(book: Workbook): void;
}

export function addWords(model: TemplateModel, name: string): Words {
  const lists: string[][] = [];
  const placeOf = new Map<string, number>();
  const ranges = model.sheets.map(({ columns }) =>
    columns.map(({ words }) => {
      if (words.length === 0) return null;
      const key = JSON.stringify(words);
      const place = placeOf.get(key) ?? lists.length;
      if (!placeOf.has(key)) lists.push(words);
      placeOf.set(key, place);
      const letters = columnLetters(place);
      return `'${name}'!$${letters}$1:$${letters}$${words.length}`;
    }),
  );
  return {
    rangesOf: (sheet) => ranges[sheet] ?? [],
    addTo(book) {
      if (lists.length === 0) return;
      const sheet = book.addWorksheet(name, { state: 'hidden' });
      for (const [column, words] of lists.entries()) {
        for (const [row, word] of words.entries()) {
          setText(sheet.getCell(row + 1, column + 1), word, { numFmt: '@' });
        }
      }
    },
  };
}
