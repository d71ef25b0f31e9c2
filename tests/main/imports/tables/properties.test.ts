import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachTableRow } from '#main/imports/tables/eachTableRow.ts';
import { findTables } from '#main/imports/tables/findTables.ts';
import { settleTable } from '#main/imports/tables/settleTable.ts';
import type { SheetSource, Table } from '#main/imports/tables/table.ts';
import type { Cell, MergedRange } from '#shared/domain/workbook.ts';

const words = ['Код', 'Проект', 'Сумма', 'Итого', 'Раздел I', 'Примечание: x', '№', 'ИЯФ', '—'];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Cell>(null) },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...words) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_030 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('2025-03-05', true, '12,5', '', '  ') },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);
const merge: fc.Arbitrary<MergedRange> = fc
  .tuple(fc.nat(20), fc.nat(8), fc.nat(5), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const anySheet: fc.Arbitrary<SheetSource> = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }),
    fc.array(merge, { maxLength: 4 }),
    fc.array(fc.nat(25), { maxLength: 4 }),
  )
  .map(([rows, merges, hidden]) => ({ rows, merges, hiddenRows: new Set(hidden) }));

const overlap = (a: Table, b: Table): boolean =>
  a.firstRow <= b.lastRow &&
  b.firstRow <= a.lastRow &&
  a.firstColumn <= b.lastColumn &&
  b.firstColumn <= a.lastColumn;

/** A table as people make them: names, a number, a text, an amount, a date, and what stands around. */
interface Block {
  width: number;
  rows: number;
  hasTitle: boolean;
  hasTotal: boolean;
  gap: number;
}

const block: fc.Arbitrary<Block> = fc.record({
  width: fc.integer({ min: 4, max: 7 }),
  rows: fc.integer({ min: 2, max: 12 }),
  hasTitle: fc.boolean(),
  hasTotal: fc.boolean(),
  gap: fc.integer({ min: 1, max: 3 }),
});

function layOut(blocks: readonly Block[]): { rows: Cell[][]; expected: number[][] } {
  const rows: Cell[][] = [];
  const expected: number[][] = [];
  for (const [place, { width, rows: count, hasTitle, hasTotal, gap }] of blocks.entries()) {
    if (hasTitle) rows.push([`Таблица ${place + 1}. Сведения`]);
    const extra = Array.from({ length: width - 4 }, (_, n) => `Графа ${place}-${n}`);
    rows.push(['№', `Наименование ${place}`, 'Сумма', 'Срок', ...extra]);
    expected.push([rows.length - 1, rows.length, rows.length + count - 1, count]);
    for (let n = 1; n <= count; n += 1) {
      rows.push([
        n,
        `Запись ${place}-${n}`,
        n * 10.5,
        '2025-03-05',
        ...extra.map((_, i) => `${i}/${n}`),
      ]);
    }
    if (hasTotal) rows.push(['Итого', null, 55]);
    for (let n = 0; n < gap; n += 1) rows.push([]);
  }
  return { rows, expected };
}

describe('finding tables', () => {
  it('finds every table of a sheet where tables stand below each other', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const { rows, expected } = layOut(blocks);
        const found = findTables({ rows, merges: [], hiddenRows: new Set() });
        expect(
          found.map((table) => [table.header?.last, table.firstRow, table.lastRow, table.dataRows]),
        ).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('never gives a row to two tables, nor counts rows that it does not give out', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const tables = findTables(sheet);
        for (const [place, table] of tables.entries()) {
          expect(tables.slice(place + 1).some((other) => overlap(table, other))).toBe(false);
          expect(table.lastRow).toBeLessThan(sheet.rows.length);
          const read = [...eachTableRow(sheet, table, { withHidden: true })];
          expect(read.filter(({ isData }) => isData).length).toBe(table.dataRows);
          expect(new Set(read.map(({ row }) => row)).size).toBe(read.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same rows when its own borders are given back to it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const sheet = { rows: layOut(blocks).rows, merges: [], hiddenRows: new Set<number>() };
        for (const table of findTables(sheet)) {
          const { header, firstRow, lastRow, firstColumn, lastColumn } = table;
          const again = settleTable(sheet, { header, firstRow, lastRow, firstColumn, lastColumn });
          expect(again).toEqual(table);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes any borders without failing, and stays within them', () => {
    const place = fc.nat(30);
    const borders = fc.record(
      { firstRow: place, lastRow: place, firstColumn: fc.nat(9), lastColumn: fc.nat(9) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anySheet, borders, fc.option(place), (sheet, chosen, header) => {
        const rows = header === null ? {} : { header: { first: header, last: header } };
        const table = settleTable(sheet, { ...chosen, ...rows });
        for (const { row, isData } of eachTableRow(sheet, table, { withHidden: true })) {
          if (isData) expect(row).toBeGreaterThanOrEqual(chosen.firstRow ?? 0);
          expect(row).toBeLessThanOrEqual(chosen.lastRow ?? 30);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('I-13 is not slow on texts made to be slow to match', () => {
    const digits = '1'.repeat(32_000);
    const texts = [`${digits}x`, `${' '.repeat(32_000)}x`, `1${' 1'.repeat(16_000)}x`];
    const rows = Array.from({ length: 30 }, () => texts);
    const start = performance.now();
    findTables({ rows: [['a', 'b', 'c'], ...rows], merges: [], hiddenRows: new Set() });
    // Backtracking over one of these texts alone took seconds.
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
