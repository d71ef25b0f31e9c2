import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/domain/workbook.ts';
import { makeBook, worksheet } from '#tests/fixtures/workbooks/sheetXml.ts';
import { shownCells, soffice } from '../writing/libreOffice.ts';
import { temporaryFolder } from '../writing/temporaryFolder.ts';
import { readBytes, readFileWhole } from './readBytes.ts';

const fixture = (name: string): string =>
  fileURLToPath(import.meta.resolve(`#tests/fixtures/imports/${name}`));

const files: [name: string, delimiter: string, columns: number][] = [
  ['cordis_projects.csv', '|', 14],
  ['cordis_participants.csv', '|', 12],
  ['egov_housing.csv', ',', 21],
  ['egov_auctions.csv', ',', 16],
];

async function rowsOf(name: string): Promise<Cell[][]> {
  return (await readFileWhole(fixture(name))).sheets[0]?.rows ?? [];
}

describe('real tables', () => {
  it.each(files)('%s is divided by %j into its %d columns', async (name, delimiter, columns) => {
    const { notes, sheets } = await readFileWhole(fixture(name));
    const [sheet] = sheets;
    expect(notes).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter });
    expect(sheet?.rows[0]?.length).toBe(columns);
    expect(sheet?.rows.every((row) => row.length <= columns)).toBe(true);
    expect(sheet?.end.problemCount).toBe(0);
  });

  it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as BookType[])(
    'are the same as %s',
    async (bookType) => {
      for (const [name] of files) {
        const rows = await rowsOf(name);
        const book = utils.book_new(utils.aoa_to_sheet(rows), 'Table');
        const bytes = write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer;
        expect((await readBytes(bytes)).sheets[0]?.rows).toEqual(rows);
      }
    },
  );

  it('of Kazakh and Russian columns are told from their bytes in KZ-1048 and UTF-16', async () => {
    const text = iconv.decode(await readFile(fixture('egov_auctions.csv')), 'utf8');
    const rows = await rowsOf('egov_auctions.csv');
    const { notes, sheets } = await readBytes(iconv.encode(text, 'rk1048'), 'a.csv');
    expect(notes.encoding).toBe('kz-1048');
    const known = rows.map((row) =>
      row.map((cell) => iconv.decode(iconv.encode(String(cell ?? ''), 'rk1048'), 'rk1048')),
    );
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(known);
    expect((await readBytes(iconv.encode(text, 'utf16le'), 'a.csv')).sheets[0]?.rows).toEqual(rows);
  });
});

/** A value as another program would hold it: numbers and days as such. */
function typed(cell: Cell): Cell | { t: 'n'; v: number; z: string } {
  if (typeof cell !== 'string') return cell;
  if (/^[1-9]\d{0,9}(?:\.\d{1,4})?$/u.test(cell)) return Number(cell);
  const day = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(cell);
  if (day === null) return cell;
  const serial = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569;
  return { t: 'n', v: serial, z: 'dd.mm.yyyy' };
}

const asRead = (cell: Cell): Cell => {
  const value = typed(cell);
  return typeof value === 'number' ? value : cell;
};

describe('real tables that LibreOffice has written', () => {
  it.each(['xlsx', 'xls', 'ods'])('are read from its %s cell for cell', async (format) => {
    const folder = temporaryFolder();
    const sources = await Promise.all(
      files.map(async ([name]) => {
        const rows = await rowsOf(name);
        const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(typed)));
        const path = join(folder, name.replace('.csv', '.source.xlsx'));
        const bytes = write(utils.book_new(sheet, 'Table'), {
          type: 'buffer',
          bookType: 'xlsx',
          bookSST: true,
        });
        writeFileSync(path, bytes as Buffer);
        return { path, rows };
      }),
    );
    const written = temporaryFolder();
    await soffice([
      '--convert-to',
      format,
      '--outdir',
      written,
      ...sources.map(({ path }) => path),
    ]);
    expect(readdirSync(written).length).toBe(files.length);
    for (const { path, rows } of sources) {
      const name = basename(path).replace(/xlsx$/u, format);
      const { sheets, notes } = await readFileWhole(join(written, name));
      expect(notes.format).toBe(format);
      const read = sheets[0]?.rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : cell)),
      );
      const meant = rows.map((row) =>
        row
          .map(asRead)
          .map((cell) => (typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : cell)),
      );
      expect(read).toEqual(meant);
    }
  });
});

describe('the same workbook in LibreOffice', () => {
  it('shows the cells that this reader reads', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const day = (serial: number) => `<c s="1"><v>${serial}</v></c>`;
    const xml = worksheet(
      `<sheetData><row r="1">${text('Код')}${text('Басталуы')}${text('Сома')}</row><row r="3" hidden="1">${text('Қ &lt;1&gt;')}${day(45721)}<c><v>12.5</v></c></row><row r="4">${text('ә&#10;б')}${day(61)}<c><v>-7</v></c></row><row r="6"><c/>${day(36525)}<c t="b"><v>1</v></c></row></sheetData>`,
    );
    const bytes = makeBook({ sheets: [{ name: 'S', xml }], formats: ['yyyy-mm-dd'] });
    const path = join(temporaryFolder(), 'book.xlsx');
    writeFileSync(path, bytes);
    const [shown] = await shownCells(path);
    const { sheets } = await readBytes(bytes);
    const asShown = (cell: Cell | undefined) => (cell === true ? 'TRUE' : String(cell ?? ''));
    const read = sheets[0]?.rows.map((row) => [0, 1, 2].map((column) => asShown(row[column])));
    expect(shown?.slice(0, 6)).toEqual(read);
  });
});
