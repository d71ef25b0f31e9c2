import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/domain/workbook.ts';
import { makeSheetBook } from '#tests/fixtures/workbooks/sheetXml.ts';
import { readThroughProcess, rowsOf } from './throughProcess.ts';

const kazakh =
  'Коды;Жобаның атауы\r\n1;Қазақстан Республикасының ғылымы, үздік жобалар\r\n2;Өңірдегі су қауіпсіздігі әдістері, һәм ұйым\r\n';
const russian =
  'Код;Наименование\r\n1;Исследование свойств материалов\r\n2;Ядерная безопасность и защита\r\n';
const cellsOf = (text: string): Cell[][] =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
const as1251 = (text: string): string => iconv.decode(iconv.encode(text, 'rk1048'), 'win1251');

const encodings: [found: string, text: string, written: string, addBOM: boolean][] = [
  ['utf-8', kazakh, 'utf8', false],
  ['utf-8', kazakh, 'utf8', true],
  ['utf-16le', kazakh, 'utf16le', true],
  ['utf-16le', kazakh, 'utf16le', false],
  ['utf-16be', kazakh, 'utf16be', true],
  ['utf-16be', russian, 'utf16be', false],
  ['windows-1251', russian, 'win1251', false],
  ['kz-1048', kazakh, 'rk1048', false],
  ['koi8-r', russian, 'koi8-r', false],
  ['ibm866', russian, 'cp866', false],
];

describe('I-32: the letters of a csv', () => {
  it.each(encodings)('are found to be %s', async (found, text, written, addBOM) => {
    const book = await readThroughProcess(iconv.encode(text, written, { addBOM }), 'a.csv');
    expect(book.notes.encoding).toBe(found);
    expect(rowsOf(book)).toEqual(cellsOf(text));
    expect(book.notes.letters?.undecodable).toBe(0);
    expect(book.notes.letters?.others).not.toContain(found);
  });

  it.each(encodings)(
    'can be read as %s when the officer says so',
    async (encoding, text, written) => {
      const bytes = iconv.encode(text, written);
      const book = await readThroughProcess(bytes, 'a.csv', { encoding });
      expect(book.notes.encoding).toBe(encoding);
      expect(rowsOf(book)).toEqual(cellsOf(text));
    },
  );

  it('are shown as another encoding would show them, and nothing is put right behind the back', async () => {
    const bytes = iconv.encode(kazakh, 'rk1048');
    const found = await readThroughProcess(bytes, 'a.csv');
    expect(found.notes.letters?.others[0]).toBe('windows-1251');
    const chosen = await readThroughProcess(bytes, 'a.csv', { encoding: 'windows-1251' });
    expect(rowsOf(chosen)).toEqual(cellsOf(as1251(kazakh)));
    expect(chosen.notes.letters).toMatchObject({ repaired: 0, samples: [] });
  });

  it('that were put right are counted and shown, before and after', async () => {
    const { notes } = await readThroughProcess(iconv.encode(kazakh, 'rk1048'), 'a.csv');
    expect(notes.letters?.repaired).toBe(kazakh.match(/[әғқңөұүһ]/giu)?.length);
    expect(notes.letters?.samples).toContainEqual({
      before: as1251('1 Қазақстан Республикасының ғылымы, үздік жобалар'),
      after: '1 Қазақстан Республикасының ғылымы, үздік жобалар',
    });
  });

  it('that no encoding knows are counted', async () => {
    const bytes = Buffer.concat([iconv.encode(russian, 'win1251'), Buffer.from([0x98, 0x98])]);
    const { notes } = await readThroughProcess(bytes, 'a.csv', { encoding: 'utf-8' });
    expect(notes.letters?.undecodable).toBeGreaterThan(40);
  });
});

const spoiled: [title: string, cells: string[], meant: string[]][] = [
  [
    'KZ-1048 read as windows-1251',
    ['Ќала', 'Ќазаќстан Республикасыныѕ єылымы', 'ґѕір', 'Ўйым', 'жылєы'],
    ['Қала', 'Қазақстан Республикасының ғылымы', 'өңір', 'Ұйым', 'жылғы'],
  ],
  ['windows-1251 read as Latin-1', ['Êàçàõñòàí', 'Munich'], ['Казахстан', 'Munich']],
  [
    'UTF-8 read as windows-1251',
    [iconv.decode(Buffer.from('Қазақстан ғылымы'), 'win1251'), 'США'],
    ['Қазақстан ғылымы', 'США'],
  ],
];
const sound: string[][] = [
  ['Українська мова та її розвиток', 'Їжак', 'Київ'],
  ['Јовановић', 'Ниш', 'Ђорђевић'],
  ['Быкаў', 'Беларускі ўніверсітэт'],
  ['Universität München', 'São Paulo', 'Ångström'],
  ['Қазақстан Республикасы', 'РС', 'СССР'],
];
const inSheet = (cells: string[], isShared: boolean): Buffer =>
  isShared
    ? makeSheetBook(cells.map((_, n) => `<row><c t="s"><v>${n}</v></c></row>`).join(''), {
        strings: cells.map((cell) => `<si><t>${cell}</t></si>`).join(''),
      })
    : makeSheetBook(cells.map((cell) => `<row><c t="str"><v>${cell}</v></c></row>`).join(''));

describe('letters of a workbook that were spoiled before they came into it', () => {
  it.each(spoiled)('are put right: %s', async (_, cells, meant) => {
    const book = await readThroughProcess(inSheet(cells, true));
    expect(rowsOf(book).flat()).toEqual(meant);
    expect(book.notes.letters?.repaired).toBeGreaterThan(0);
    expect(book.notes.letters?.samples[0]).toEqual({ before: cells[0], after: meant[0] });
  });

  it.each(sound)('are left alone when they are sound: %s', async (...cells) => {
    const book = await readThroughProcess(inSheet(cells, true));
    expect(rowsOf(book).flat()).toEqual(cells);
    expect(book.notes.letters).toBeUndefined();
  });

  it('are put right in cells that hold their own text, where each proves it alone', async () => {
    const book = await readThroughProcess(inSheet(['Ќазаќстан єылымы', 'Їжак'], false));
    expect(rowsOf(book).flat()).toEqual(['Қазақстан ғылымы', 'Їжак']);
  });
});
