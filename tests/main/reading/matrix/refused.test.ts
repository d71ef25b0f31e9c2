import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '#shared/errors/codes.ts';
import * as hostile from '#tests/fixtures/workbooks/hostileBooks.ts';
import { makeOle } from '#tests/fixtures/workbooks/oleFile.ts';
import { makeBook, makeSheetBook } from '#tests/fixtures/workbooks/sheetXml.ts';
import { readThroughProcess, refusalThroughProcess, textsWithoutAdvice } from './throughProcess.ts';

const megabyte = 1024 * 1024;
/** What an attack may take above the reading of one cell, in bytes of resident memory. */
const roomForAttack = 60 * megabyte;

const oneCell = () => makeSheetBook('<row r="1"><c r="A1"><v>1</v></c></row>');

type Refusal = [title: string, make: () => Buffer | string, code: ErrorCode, reason?: string];

/** Refused by the directory of the archive alone. */
const unopened: Refusal[] = [
  ['I-01 a sheet of 1 GB in 1 MB', hostile.sheetBomb, 'FILE_UNSAFE', 'TOO_LARGE_INFLATED'],
  ['I-01 a sheet packed 1000 : 1', hostile.denseSheetBomb, 'FILE_UNSAFE', 'RATIO'],
  ['I-02 a bomb in a picture nobody reads', hostile.mediaBomb, 'FILE_UNSAFE', 'RATIO'],
  ['I-03 a bomb in the shared strings', hostile.stringsBomb, 'FILE_UNSAFE', 'RATIO'],
  ['I-05 2 GB declared', hostile.declaredTooLarge, 'FILE_UNSAFE', 'TOO_LARGE_INFLATED'],
  [
    'I-10 ../../evil.xml',
    () => hostile.withEntryName('../../evil.xml'),
    'FILE_UNSAFE',
    'ENTRY_NAME',
  ],
  ['I-10 /etc/passwd', () => hostile.withEntryName('/etc/passwd'), 'FILE_UNSAFE', 'ENTRY_NAME'],
  ['I-10 C:/evil.xml', () => hostile.withEntryName('C:/evil.xml'), 'FILE_UNSAFE', 'ENTRY_NAME'],
  ['I-10 a backslash', () => hostile.withEntryName('xl\\evil.xml'), 'FILE_UNSAFE', 'ENTRY_NAME'],
  ['I-11 a name twice', hostile.duplicateEntry, 'FILE_UNSAFE', 'DUPLICATE_ENTRY'],
  [
    'I-11 a name twice in other case',
    () => hostile.withEntryName('XL/Workbook.xml'),
    'FILE_UNSAFE',
    'DUPLICATE_ENTRY',
  ],
  ['entries that overlap', hostile.overlappingEntries, 'FILE_UNSAFE', 'OVERLAPPING_ENTRIES'],
  ['too many entries', () => hostile.manyEntries(2_001), 'FILE_UNSAFE', 'TOO_MANY_ENTRIES'],
];

const refused: Refusal[] = [
  ['I-03 one long text in 10,000 cells', () => hostile.manyReferences(10_000), 'TOO_MUCH_TEXT'],
  ['I-04 more rows than a register can have', () => hostile.manyRows(200_001), 'TOO_MANY_ROWS'],
  ['I-05 1 GB declared as 1,000 bytes', hostile.declaredTooSmall, 'FILE_UNSAFE', 'SIZE_MISMATCH'],
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
  ['I-08 values in the last column only', () => hostile.lastColumnOnly(2_000), 'TOO_MANY_CELLS'],
  ['I-08 repeat counts that multiply', hostile.odsRepeats, 'TOO_MANY_CELLS'],
  ['I-16 a password', () => makeOle(['EncryptionInfo', 'EncryptedPackage']), 'FILE_ENCRYPTED'],
  ['I-17 a workbook cut in half', () => oneCell().subarray(0, 900), 'FILE_DAMAGED'],
  ['I-17 an xls without its stream', () => makeOle(['Workbook']), 'FILE_DAMAGED'],
  ['I-18 a web page named xlsx', () => '<html><table><tr><td>1', 'FILE_IS_WEB_PAGE'],
  ['I-18 XML named xlsx', () => '<?xml version="1.0"?><Workbook/>', 'FILE_IS_XML'],
  ['I-18 a PDF named xlsx', () => '%PDF-1.7\n', 'FILE_IS_PDF'],
  ['I-18 an archive named xlsx', () => gzipSync('a;b'), 'FILE_IS_ARCHIVE'],
  ['I-19 no sheets', () => makeBook({ sheets: [] }), 'FILE_HAS_NO_DATA'],
  [
    'I-19 sheets without values',
    () => makeSheetBook('<row r="1"><c r="A1"/></row>'),
    'FILE_HAS_NO_DATA',
  ],
  [
    'I-19 formulas without results',
    () => makeSheetBook('<row r="1"><c><f>1+1</f></c></row>'),
    'FILE_HAS_NO_DATA',
  ],
  ['I-19 a sheet whose part is missing', sheetWithoutPart, 'FILE_HAS_NO_DATA'],
  ['I-19 csv of empty fields', () => ';;;\r\n;;;\r\n', 'FILE_HAS_NO_DATA'],
  ['I-19 nothing at all', () => '', 'FILE_EMPTY'],
];

function sheetWithoutPart(): Buffer {
  return makeBook({ sheets: [{ name: 'S', xml: '', type: 'chartsheet' }] });
}

describe('files that are refused, in the real process', () => {
  it.each(unopened)('%s, before anything is inflated', async (_, make, code, reason) => {
    const refusal = await refusalThroughProcess(make());
    expect([refusal.code, refusal.data['reason']]).toEqual([code, reason]);
    expect(refusal.facts.inflated).toBe(0);
    expect(textsWithoutAdvice(refusal)).toEqual([]);
  });

  it.each(refused)('%s', async (_, make, code, reason) => {
    const refusal = await refusalThroughProcess(make());
    expect([refusal.code, refusal.data['reason']]).toEqual([code, reason]);
    expect(textsWithoutAdvice(refusal)).toEqual([]);
  });

  it('I-01 I-05 a bomb of 1 GB takes hardly more memory than one cell', async () => {
    const { facts } = await readThroughProcess(oneCell());
    expect(facts.peak).toBeGreaterThan(0);
    for (const make of [hostile.sheetBomb, hostile.declaredTooSmall]) {
      const refusal = await refusalThroughProcess(make());
      expect(refusal.facts.peak).toBeLessThan(facts.peak + roomForAttack);
    }
  });
});
