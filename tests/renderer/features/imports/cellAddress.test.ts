import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  columnLetters,
} from '../../../../src/renderer/features/imports/cellAddress.ts';

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
