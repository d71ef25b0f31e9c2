import { describe, expect, it } from 'vitest';
import * as hostile from '#tests/fixtures/workbooks/hostileBooks.ts';
import { makeSheetBook } from '#tests/fixtures/workbooks/sheetXml.ts';
import { readBytes, refusal } from './readBytes.ts';

const refused: [title: string, make: () => Buffer, code: string, reason?: string][] = [
  ['I-01 a zip bomb in a sheet', hostile.sheetBomb, 'FILE_UNSAFE', 'RATIO'],
  ['I-02 a zip bomb in a picture nobody reads', hostile.mediaBomb, 'FILE_UNSAFE', 'RATIO'],
  ['I-03 a bomb in the shared strings', hostile.stringsBomb, 'FILE_UNSAFE', 'RATIO'],
  ['I-04 more rows than a register can have', () => hostile.manyRows(200_001), 'TOO_MANY_ROWS'],
  ['I-05 a size declared too large', hostile.declaredTooLarge, 'FILE_UNSAFE', 'TOO_LARGE_INFLATED'],
  ['I-05 a size declared too small', hostile.declaredTooSmall, 'FILE_UNSAFE', 'SIZE_MISMATCH'],
  ['entries that overlap', hostile.overlappingEntries, 'FILE_UNSAFE', 'OVERLAPPING_ENTRIES'],
  [
    'I-06 entities in a sheet',
    () => hostile.withDoctype('sheet', 'expansion'),
    'FILE_UNSAFE',
    'DOCTYPE',
  ],
  [
    'I-06 entities in strings',
    () => hostile.withDoctype('strings', 'expansion'),
    'FILE_UNSAFE',
    'DOCTYPE',
  ],
  [
    'I-07 an outer entity',
    () => hostile.withDoctype('workbook', 'outer'),
    'FILE_UNSAFE',
    'DOCTYPE',
  ],
  [
    'I-10 a name that climbs',
    () => hostile.withEntryName('../../evil.xml'),
    'FILE_UNSAFE',
    'ENTRY_NAME',
  ],
  [
    'I-10 an absolute name',
    () => hostile.withEntryName('/etc/passwd'),
    'FILE_UNSAFE',
    'ENTRY_NAME',
  ],
  ['I-10 a drive', () => hostile.withEntryName('C:/evil.xml'), 'FILE_UNSAFE', 'ENTRY_NAME'],
  ['I-10 a backslash', () => hostile.withEntryName('xl\\evil.xml'), 'FILE_UNSAFE', 'ENTRY_NAME'],
  ['I-11 a name twice', hostile.duplicateEntry, 'FILE_UNSAFE', 'DUPLICATE_ENTRY'],
  [
    'a name twice in other case',
    () => hostile.withEntryName('XL/Workbook.xml'),
    'FILE_UNSAFE',
    'DUPLICATE_ENTRY',
  ],
  ['too many entries', () => hostile.manyEntries(2_001), 'FILE_UNSAFE', 'TOO_MANY_ENTRIES'],
  [
    'rows blown up by a value in the last column',
    () => hostile.lastColumnOnly(2_000),
    'TOO_MANY_CELLS',
  ],
  ['repeat counts of an ods that multiply', hostile.odsRepeats, 'TOO_MANY_CELLS'],
];

describe('hostile files', () => {
  it.each(refused)('refuses %s', async (_, make, code, reason) => {
    const answer = await refusal(make());
    expect(answer.code).toBe(code);
    if (reason !== undefined) expect(answer.data['reason']).toBe(reason);
  });

  it('I-08 reads two cells in opposite corners without building what lies between', async () => {
    const sent: number[] = [];
    const { sheets } = await readBytes(hostile.hugeDimension());
    for (const row of sheets[0]?.rows ?? []) if (row.length > 0) sent.push(row.length);
    expect(sent).toEqual([1, 16_384]);
    expect(sheets[0]?.rows.length).toBe(1_048_576);
  });

  it('I-09 names an impossible address and reads the rest', async () => {
    const { sheets } = await readBytes(hostile.impossibleReference());
    expect(sheets[0]?.rows).toEqual([[null, 2]]);
    expect(sheets[0]?.end.problems).toMatchObject([{ row: 0, code: 'BAD_REFERENCE' }]);
  });

  it('I-12 reads sheets and headers named like parts of an object as text', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const cells = names.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
    const { sheets } = await readBytes(makeSheetBook(`<row r="1">${cells}</row>`));
    expect(sheets[0]?.rows).toEqual([names]);
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });

  it('I-34 cuts a text above 32,767 characters and says so', async () => {
    const { sheets } = await readBytes(hostile.longText(40_000));
    expect(String(sheets[0]?.rows[0]?.[0]).length).toBe(32_767);
    expect(sheets[0]?.end.problems).toMatchObject([{ row: 0, column: 0, code: 'CELL_TOO_LONG' }]);
  });

  it('stops at the cap on cells over all sheets', async () => {
    const answer = await refusal(hostile.manyRows(50), 'book.xlsx', { limits: { cells: 49 } });
    expect(answer.code).toBe('TOO_MANY_CELLS');
  });

  it('caps the list of problems but counts them all', async () => {
    const cells = Array.from({ length: 30 }, () => '<c t="e"><v>#N/A</v></c>').join('');
    const book = makeSheetBook(`<row r="1">${cells}<c><v>1</v></c></row>`);
    const { sheets } = await readBytes(book, 'book.xlsx', { limits: { sheetNotes: 10 } });
    expect(sheets[0]?.end.problems).toHaveLength(10);
    expect(sheets[0]?.end.problemCount).toBe(30);
  });
});
