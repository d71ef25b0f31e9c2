import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableBorders } from '#shared/contract/importTables.ts';
import {
  borders,
  moveBorder,
  withHeader,
  type SheetSize,
} from '../../../../src/renderer/features/imports/tables/borders.ts';
import {
  borderAt,
  columnEdges,
  placeOf,
} from '../../../../src/renderer/features/imports/tables/gridLayout.ts';

const size: SheetSize = { rows: 40, columns: 8 };

const table: TableBorders = {
  header: { first: 3, last: 4 },
  firstRow: 5,
  lastRow: 20,
  firstColumn: 1,
  lastColumn: 6,
};

const isSound = ({ header, firstRow, lastRow, firstColumn, lastColumn }: TableBorders): boolean =>
  firstRow >= 0 &&
  firstRow <= lastRow &&
  lastRow < size.rows &&
  firstColumn >= 0 &&
  firstColumn <= lastColumn &&
  lastColumn < size.columns &&
  (header === null || (header.first >= 0 && header.first <= header.last && header.last < firstRow));

describe('borders of a table', () => {
  it('never cross, leave the sheet or run into the header, wherever they are moved', () => {
    const move = fc.record({ border: fc.constantFrom(...borders), to: fc.integer() });
    const moves = fc.array(fc.oneof(move, fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (steps) => {
        let now = table;
        for (const step of steps) {
          now =
            typeof step === 'boolean'
              ? withHeader(now, step, size)
              : moveBorder(now, step.border, step.to, size);
          if (!isSound(now)) return false;
        }
        return true;
      }),
    );
  });

  it('stand where they were put when nothing is in the way', () => {
    expect(moveBorder(table, 'lastRow', 30, size)).toEqual({ ...table, lastRow: 30 });
    expect(moveBorder(table, 'firstColumn', 2, size)).toEqual({ ...table, firstColumn: 2 });
    expect(moveBorder(table, 'headerLast', 6, size)).toMatchObject({
      header: { first: 3, last: 6 },
      firstRow: 7,
    });
  });

  it('a table gets its header back from the row above the first', () => {
    const bare = withHeader(table, false, size);
    expect(bare.header).toBeNull();
    expect(withHeader(bare, true, size)).toMatchObject({
      header: { first: 4, last: 4 },
      firstRow: 5,
    });
  });

  it('stay where they are when they are dragged to their own place', () => {
    const edges = columnEdges(
      [
        ['a', 'bb'],
        ['ccc', 'dddd'],
      ],
      size.columns,
    );
    for (const border of borders) {
      const place = placeOf(table, border, edges) ?? Number.NaN;
      expect(moveBorder(table, border, borderAt(border, place, edges), size)).toEqual(table);
    }
  });
});

describe('widths of columns', () => {
  it('come of the cells, not of a title that stands alone in its row', () => {
    const title = 'Перечень научных проектов, финансируемых из республиканского бюджета';
    const rows = [[title], ['№', 'Код'], ['1', 'AP99100001']];
    const [, first = 0] = columnEdges(rows, 2);
    expect(first).toBeLessThan(80);
  });
});
