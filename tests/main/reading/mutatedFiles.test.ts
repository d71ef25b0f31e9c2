import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors/appError.ts';
import { workbookErrorCodes } from '#shared/errors/workbookCodes.ts';
import { makeBiff5 } from '#tests/fixtures/workbooks/binaryBook.ts';
import { bookFiles, sheetData } from '#tests/fixtures/workbooks/sheetXml.ts';
import { writeZip, type ZipFile } from '#tests/fixtures/workbooks/writeZip.ts';
import { readBytes } from './readBytes.ts';

/** Equal sequences on every run (mulberry32): a failure names its seed. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const changes: ((bytes: Buffer, random: (below: number) => number) => Buffer)[] = [
  // One bit.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    return copy;
  },
  // A handful of bytes.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = 2 + random(6); count > 0; count -= 1) copy[random(copy.length)] = random(256);
    return copy;
  },
  // Cut off.
  (bytes, random) => bytes.subarray(0, 1 + random(bytes.length - 1)),
  // A block lost, as a bad disk loses it.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = random(copy.length);
    return copy.fill(0, at, Math.min(copy.length, at + 64 + random(512)));
  },
  // A piece that came twice.
  (bytes, random) => {
    const at = random(bytes.length);
    const end = at + random(300);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
  },
];

const rows = [
  ['Код', 'Наименование', 'Сумма', 'Начало', 'Есть'],
  ...Array.from({ length: 40 }, (_, n) => [
    `AP${n}`,
    `Жоба «№ ${n}» – өңір`,
    n * 1.5,
    45_000 + n,
    n % 2 === 0,
  ]),
];
const asBook = (bookType: BookType): Buffer =>
  write(utils.book_new(utils.aoa_to_sheet(rows), 'Жобалар'), {
    type: 'buffer',
    bookType,
    bookSST: true,
  }) as Buffer;
const text = rows.map((row) => row.join(';')).join('\r\n');
const fixture = (name: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`#tests/fixtures/imports/${name}`)));

const files: [name: string, make: () => Buffer][] = [
  ['a.xlsx', () => asBook('xlsx')],
  ['a.xls', () => asBook('biff8')],
  [
    'old.xls',
    () =>
      makeBiff5(
        rows.map((row) =>
          row.map((cell) =>
            typeof cell === 'number' ? cell : iconv.encode(String(cell), 'win1251'),
          ),
        ),
        1251,
      ),
  ],
  ['a.xlsb', () => asBook('xlsb')],
  ['a.ods', () => asBook('ods')],
  ['a.csv', () => iconv.encode(text, 'win1251')],
  ['b.csv', () => fixture('cordis_projects.csv')],
];

/** The values read, or the code of the refusal; anything else thrown is a fault of the reader. */
async function outcome(bytes: Buffer, name: string): Promise<number | string> {
  try {
    const { sheets } = await readBytes(bytes, name);
    return sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell !== null).length;
  } catch (error) {
    if (error instanceof AppError && workbookErrorCodes.some((code) => code === error.code)) {
      return error.code;
    }
    throw error;
  }
}

describe('damaged files', () => {
  it.each(files)(
    '%s is read or refused in 60 forms of damage, never taken for empty',
    async (name, make) => {
      const bytes = make();
      expect(await outcome(bytes, name)).toBeGreaterThan(100);
      for (let seed = 0; seed < 60; seed += 1) {
        const change = changes[seed % changes.length];
        const found = await outcome(change?.(bytes, createRandom(seed)) ?? bytes, name);
        expect(found, `seed ${seed}`).not.toBe(0);
      }
    },
  );

  it('an xlsx whose parts are damaged inside a sound archive is read or refused', async () => {
    const cells = rows.map(
      (row, n) =>
        `<row r="${n + 1}">${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    );
    const book = bookFiles({
      sheets: [{ name: 'S', xml: sheetData(cells.join('')) }],
      strings: '<si><t>a</t></si>',
    });
    for (let seed = 0; seed < 150; seed += 1) {
      const random = createRandom(seed);
      const part = random(book.length);
      const damage = (file: ZipFile, place: number): ZipFile => {
        if (place !== part) return file;
        const change = changes[seed % changes.length];
        return { ...file, content: change?.(Buffer.from(file.content), random) ?? file.content };
      };
      const found = await outcome(writeZip(book.map(damage)), 'a.xlsx');
      expect(found, `seed ${seed}`).not.toBe(0);
    }
  });
});
