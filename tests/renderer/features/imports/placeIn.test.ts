import { describe, expect, it } from 'vitest';
import type { ImportTable, OpenImport } from '#shared/contract/importTables.ts';
import { firstPlace } from '../../../../src/renderer/features/imports/importPlace.ts';
import { placeAfterReading, placeIn } from '../../../../src/renderer/features/imports/placeIn.ts';

const table = (id: string, isIncluded: boolean): ImportTable => ({
  id,
  sheet: 0,
  header: null,
  firstRow: 0,
  lastRow: 1,
  firstColumn: 0,
  lastColumn: 1,
  dataRows: 2,
  hiddenRows: 0,
  skipped: [],
  kind: 'projects',
  confidence: 1,
  isIncluded,
  isOfReport: false,
  withHidden: false,
  mode: 'update',
  remembered: null,
});

const open: OpenImport = {
  importId: 'i',
  fileName: 'f.xlsx',
  format: 'xlsx',
  encoding: null,
  hasMacros: false,
  hasExternalLinks: false,
  skippedSheets: [],
  hasPlan: false,
  sheets: [
    {
      index: 0,
      name: 'S',
      visibility: 'visible',
      rowCount: 2,
      columnCount: 2,
      hiddenRows: 0,
      hiddenColumns: 0,
      isCut: false,
      tables: [table('t1', false), table('t2', true)],
    },
  ],
};

const csv = (name: string, repaired: number): OpenImport => ({
  ...open,
  format: 'csv',
  encoding: { name, others: [], delimiter: ';', repaired, samples: [], undecodable: 0 },
});

describe('where the way of an import goes on', () => {
  it('at the tables, the first that is imported shown', () => {
    expect(placeAfterReading(open, null, false)).toMatchObject({ step: 'tables', table: 't2' });
  });

  it('at the letters when they are not plainly UTF-8 or were put right', () => {
    expect(placeAfterReading(csv('utf-8', 0), null, false).step).toBe('tables');
    expect(placeAfterReading(csv('utf-8', 3), null, false).step).toBe('file');
    expect(placeAfterReading(csv('windows-1251', 0), null, false).step).toBe('file');
  });

  it('where it was left, but not with the place of another file', () => {
    const left = { ...firstPlace, importId: 'i', step: 'preview' as const, table: 't1' };
    expect(placeIn(left, open)).toEqual(left);
    expect(placeIn({ ...left, importId: 'other' }, open).step).toBe('tables');
    expect(placeIn(left, null).step).toBe('file');
  });

  it('with a table that is still there', () => {
    const left = { ...firstPlace, importId: 'i', step: 'columns' as const, table: 't9' };
    expect(placeIn(left, open)).toMatchObject({ step: 'columns', table: 't2' });
  });
});
