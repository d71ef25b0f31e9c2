import { describe, expect, it } from 'vitest';
import { rkNumber } from '#main/workers/reading/xls/cellRecord.ts';
import {
  double,
  long,
  makeBinaryBook,
  record,
  wide,
  words,
} from '#tests/fixtures/workbooks/binaryBook.ts';
import { makeOle } from '#tests/fixtures/workbooks/oleFile.ts';
import { readBytes, refusal } from './readBytes.ts';

/** Cell formats: 0 General, 1 dd.mm.yyyy by its built-in number, 2 a format of the file. */
const cellFormat = (format: number) => record(0xe0, words(0, format, 0, 0, 0, 0, 0, 0, 0, 0));
const formats = [
  record(0x041e, words(164), words('yyyy-mm-dd hh:mm'.length), wide('yyyy-mm-dd hh:mm')),
  ...[0, 14, 164].map(cellFormat),
];
const cell = (id: number, row: number, column: number, format: number, ...body: Buffer[]) =>
  record(id, words(row, column, format), ...body);
const result = (...bytes: number[]) => Buffer.from([...bytes, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]);
const sheet = (...records: Buffer[]) => ({ name: 'Жобалар', records });

function strings(...bodies: Buffer[][]): Buffer[] {
  return bodies.map((parts, place) =>
    place === 0 ? record(0xfc, long(0), long(0), ...parts) : record(0x3c, ...parts),
  );
}

function book(globals: Buffer[], ...records: Buffer[]): Buffer {
  return makeBinaryBook({
    biff: 'biff8',
    globals: [...formats, ...globals],
    sheets: [sheet(...records)],
  });
}

describe('xls', () => {
  it('reads numbers of every packing, truth, errors and results of formulas', async () => {
    const packed = (value: number) => long((value << 2) | 2);
    const { sheets } = await readBytes(
      book(
        [],
        cell(0x0203, 0, 0, 0, double(1.5)),
        cell(0x027e, 0, 1, 0, packed(-7)),
        cell(0x00bd, 0, 2, 0, packed(8), words(1), packed(45721), words(3)),
        cell(0x0203, 0, 4, 2, double(45721.5)),
        cell(0x0205, 1, 0, 0, Buffer.from([1, 0])),
        cell(0x0205, 1, 1, 0, Buffer.from([0x2a, 1])),
        cell(0x0006, 1, 2, 0, double(3), Buffer.alloc(8)),
        cell(0x0006, 1, 3, 0, result(0, 0, 0, 0, 0, 0)),
        record(0x0207, words(4), wide('өсім')),
        cell(0x0006, 1, 4, 0, result(1, 0, 1, 0, 0, 0)),
        cell(0x0006, 1, 5, 0, result(2, 0, 7, 0, 0, 0)),
        cell(0x0006, 1, 6, 0, result(3, 0, 0, 0, 0, 0)),
        cell(0x0201, 1, 7, 0),
      ),
    );
    expect(sheets[0]?.rows).toEqual([
      [1.5, -7, 8, '2025-03-05', '2025-03-05T12:00:00'],
      [true, null, 3, 'өсім', true],
    ]);
    expect(sheets[0]?.end.problems.map((problem) => problem.text)).toEqual(['#N/A', '#DIV/0!']);
  });

  it('joins shared strings that are cut between records and change their width there', async () => {
    const table = strings(
      [words(6), wide('Қаз')],
      [
        Buffer.from([0]),
        Buffer.from('abc'),
        words(3),
        Buffer.from([8]),
        words(1),
        Buffer.from('xyz'),
      ],
      [
        Buffer.alloc(4),
        words(2),
        Buffer.from([5]),
        long(3),
        Buffer.from('үй', 'utf16le'),
        Buffer.alloc(3),
      ],
      [words(0), Buffer.from([0])],
    );
    const cells = [0, 1, 2, 3, 9].map((index, row) => cell(0xfd, row, 0, 0, long(index)));
    const { sheets } = await readBytes(book(table, ...cells));
    expect(sheets[0]?.rows).toEqual([['Қазabc'], ['xyz'], ['үй']]);
    expect(sheets[0]?.end.problems).toMatchObject([{ row: 4, code: 'BAD_REFERENCE' }]);
  });

  it('lists hidden sheets, rows, columns, merges and what is no table', async () => {
    const one = cell(0x0203, 1, 1, 0, double(1));
    const records = [
      record(0x7d, words(2, 3, 0, 0, 1, 0)),
      record(0x0208, words(1, 0, 2, 255, 0, 0, 0x20, 0)),
      one,
      record(0xe5, words(1, 0, 1, 2, 3)),
    ];
    const bytes = makeBinaryBook({
      biff: 'biff8',
      globals: formats,
      sheets: [
        { name: 'Ашық', records },
        { name: 'Жасырын', state: 1, records: [one] },
        { name: 'Тым жасырын', state: 2, records: [one] },
        { name: 'Диаграмма', type: 2, records: [] },
      ],
    });
    const { notes, sheets } = await readBytes(bytes);
    expect(notes.skippedSheets).toEqual(['Диаграмма']);
    expect(sheets.map((read) => read.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(sheets[0]?.end).toMatchObject({
      hiddenRows: [1],
      hiddenColumns: [2, 3],
      merges: [{ top: 0, bottom: 1, left: 2, right: 3 }],
    });
  });

  it('leaves out the cells of a chart that stands in the sheet', async () => {
    const chart = [
      record(0x0809, words(0x0600, 0x20, 0, 0)),
      cell(0x0203, 0, 0, 0, double(9)),
      record(0x0a),
    ];
    const { sheets } = await readBytes(book([], ...chart, cell(0x0203, 0, 1, 0, double(1))));
    expect(sheets[0]?.rows).toEqual([[null, 1]]);
  });

  it('I-20 reads the 1904 system, I-16 refuses a password, I-14 tells of other files', async () => {
    const dated = cell(0x0203, 0, 0, 1, double(43538 + 721));
    expect((await readBytes(book([record(0x22, words(1))], dated))).sheets[0]?.rows).toEqual([
      ['2025-03-05'],
    ]);
    expect((await refusal(book([record(0x2f, words(1, 1, 1))], dated))).code).toBe(
      'FILE_ENCRYPTED',
    );
    const outer = await readBytes(book([record(0x01ae, words(1, 8), wide('file.xls'))], dated));
    expect(outer.notes.hasExternalLinks).toBe(true);
    const inner = await readBytes(book([record(0x01ae, words(1, 0x0401))], dated));
    expect(inner.notes.hasExternalLinks).toBe(false);
  });

  it('unpacks numbers as the format defines them', () => {
    const packed = [0x3ff00000, 0x3ff00001, 0x00000002 | (5 << 2), 0x00000003 | (12345 << 2), -2];
    expect(packed.map(rkNumber)).toEqual([1, 0.01, 5, 123.45, -1]);
  });

  it('does not run in circles in a chain of sectors that bites its tail', async () => {
    const bytes = makeOle(['Workbook']);
    bytes.writeUInt32LE(1, 512 + 4);
    expect((await refusal(bytes)).code).toBe('FILE_DAMAGED');
  });
});
