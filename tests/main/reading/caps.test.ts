import { describe, expect, it } from 'vitest';
import * as hostile from '#tests/fixtures/workbooks/hostileBooks.ts';
import { makeSheetBook } from '#tests/fixtures/workbooks/sheetXml.ts';
import { readBytes, refusal } from './readBytes.ts';

describe('caps on what is read', () => {
  it('stops at the cap on cells over all sheets', async () => {
    const answer = await refusal(hostile.manyRows(50), 'book.xlsx', { limits: { cells: 49 } });
    expect(answer.code).toBe('TOO_MANY_CELLS');
  });

  it('stops at the cap on letters of all texts, which one shared text can pass', async () => {
    const limits = { textTotal: 89_999 };
    const answer = await refusal(hostile.manyReferences(3), 'book.xlsx', { limits });
    expect(answer).toEqual({ code: 'TOO_MUCH_TEXT', data: { sheet: 'Лист1', limit: 89_999 } });
  });

  it('caps the list of problems but counts them all', async () => {
    const cells = Array.from({ length: 30 }, () => '<c t="e"><v>#N/A</v></c>').join('');
    const book = makeSheetBook(`<row r="1">${cells}<c><v>1</v></c></row>`);
    const { sheets } = await readBytes(book, 'book.xlsx', { limits: { sheetNotes: 10 } });
    expect(sheets[0]?.end.problems).toHaveLength(10);
    expect(sheets[0]?.end.problemCount).toBe(30);
  });

  it('names the place of a problem in a cell that does not say its address', async () => {
    const cells = '<c><v>1</v></c><c t="e"><v>#N/A</v></c>';
    const { sheets } = await readBytes(makeSheetBook(`<row>${cells}</row>`));
    expect(sheets[0]?.end.problems).toMatchObject([{ row: 0, column: 1, code: 'CELL_ERROR' }]);
  });
});
