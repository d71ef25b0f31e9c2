import { expect, test } from 'vitest';
import { decimalOfMoney } from '#shared/domain/money.ts';
import { languages } from '#shared/domain/language.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { readWorkbook } from '#main/workers/reading/readWorkbook.ts';
import { nastyRows, writeRegister } from './writeRegister.ts';

function expected(cell: ModelValue): Cell {
  return typeof cell === 'object' && cell !== null ? Number(decimalOfMoney(cell)) : cell;
}

test.each(languages)(
  'our own import reads a register in %s back cell by cell',
  async (language) => {
    const { path, model, table, rows } = await writeRegister(language, nastyRows(language, 60));
    const sheets: Cell[][][] = [];
    const problems: string[] = [];
    await readWorkbook(path, {
      onSheet: () => void sheets.push([]),
      onRows: (start, batch) => {
        batch.forEach((row, index) => {
          const sheet = sheets.at(-1);
          if (sheet !== undefined) sheet[start + index] = row;
        });
      },
      onSheetEnd: (end) => void problems.push(...end.problems.map(({ code }) => code)),
    });
    const headRow = 2 + model.facts.length + 1;
    const width = table.columns.length;
    const read = (sheets[0] ?? []).slice(headRow, headRow + rows.length + 1);
    const padded = read.map((row) =>
      Array.from({ length: width }, (_, index) => row[index] ?? null),
    );
    expect(padded[0]).toEqual(table.columns.map(({ title }) => title));
    expect(padded.slice(1)).toEqual(rows.map((row) => row.map(expected)));
    expect(problems).toEqual([]);
  },
);
