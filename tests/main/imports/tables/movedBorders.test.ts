import { describe, expect, it } from 'vitest';
import { settleTable } from '#main/imports/tables/settleTable.ts';
import type { SheetSource } from '#main/imports/tables/table.ts';
import type { Cell } from '#shared/domain/workbook.ts';

const names = ['№', 'Наименование проекта', 'Организация', 'Сумма', 'Начало'];
const lines = (count: number): Cell[][] =>
  Array.from({ length: count }, (_, n) => [
    ...[n + 1, `Проект ${n + 1}`, `Институт ${n % 3}`, 1000 * n + 0.5, `2025-03-0${1 + (n % 9)}`],
  ]);
const sheetOf = (rows: Cell[][]): SheetSource => ({ rows, merges: [], hiddenRows: new Set() });

describe('borders that the officer moves', () => {
  const rows = [
    ['x', 'y', 'z'],
    ['a', 'b', 'c'],
    ['1', '2', '4'],
  ];

  it('take the header that was chosen, or none', () => {
    const chosen = settleTable(sheetOf(rows), { header: { first: 1, last: 1 } });
    expect(chosen).toMatchObject({ header: { first: 1, last: 1 }, firstRow: 2, dataRows: 1 });
    const none = settleTable(sheetOf(rows), { header: null });
    expect(none).toMatchObject({ header: null, firstRow: 0, dataRows: 3 });
  });

  it('take in what was left out below, totals and remarks excepted', () => {
    const sheet = sheetOf([
      names,
      ...lines(3),
      [],
      [null, 'Проект без прочего'],
      ['Итого', null, null, 5],
    ]);
    const table = settleTable(sheet, { lastRow: 6 });
    expect([table.lastRow, table.dataRows]).toEqual([6, 4]);
    expect([...table.skipped]).toEqual([[6, 'total']]);
  });

  it('cut rows and columns off', () => {
    const sheet = sheetOf([names, ...lines(6)]);
    const table = settleTable(sheet, { firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 3 });
    expect(table).toMatchObject({ firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 3 });
    expect(table.headers.map(({ column }) => column)).toEqual([1, 2, 3]);
    expect(table.dataRows).toBe(2);
  });
});
