import { describe, expect, it } from 'vitest';
import type { ImportColumn, OpenImport } from '#shared/contract/imports.ts';
import {
  cellAddress,
  columnLetters,
} from '../../../../src/renderer/features/imports/cellAddress.ts';
import {
  changeImport,
  firstState,
  withChoices,
} from '../../../../src/renderer/features/imports/importState.ts';

const guess = (column: number, field: ImportColumn['field']): ImportColumn => ({
  column,
  header: '',
  samples: [],
  field,
  confidence: 0.9,
  multiplier: 1,
});

const columns = [guess(0, 'code'), guess(1, 'title'), guess(2, null)];

const sheet = (index: number, headerRow: number): OpenImport['sheets'][number] => ({
  index,
  name: `S${index}`,
  visibility: 'visible',
  rowCount: 10,
  headerRow,
  dataRows: 5,
  head: [],
});

const open: OpenImport = {
  importId: 'i',
  fileName: 'f.xlsx',
  format: 'xlsx',
  sheets: [sheet(0, 3), sheet(1, -1)],
  suggestedSheet: 0,
};

describe('choices of an import', () => {
  it('never give one field to two columns', () => {
    const opened = changeImport(firstState, { kind: 'opened', open });
    const state = changeImport(opened, { kind: 'field', column: 2, field: 'title', columns });
    expect(withChoices(columns, state.chosen).map(({ field }) => field)).toEqual([
      'code',
      null,
      'title',
    ]);
    const back = changeImport(state, { kind: 'field', column: 1, field: 'title', columns });
    expect(withChoices(columns, back.chosen).map(({ field }) => field)).toEqual([
      'code',
      'title',
      null,
    ]);
  });

  it('do not carry the fields of one sheet over to another', () => {
    const opened = changeImport(firstState, { kind: 'opened', open });
    expect(opened.headerRow).toBe(3);
    const chosen = changeImport(opened, { kind: 'field', column: 0, field: null, columns });
    const other = changeImport(chosen, { kind: 'sheet', sheet: 1 });
    expect(other).toMatchObject({ sheet: 1, headerRow: -1 });
    expect(other.chosen.size).toBe(0);
  });
});

describe('cellAddress', () => {
  it('is what a spreadsheet calls the cell, so that the officer finds it there', () => {
    expect(cellAddress('Sheet1', 16, 3)).toBe('Sheet1!D17');
    expect(cellAddress('Список 2025', 0, 27)).toBe("'Список 2025'!AB1");
    expect(cellAddress("it's", 0, 0)).toBe("'it''s'!A1");
    expect([25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });
});
