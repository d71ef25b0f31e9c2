import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { firstRows, readBytes } from './readBytes.ts';

const russian =
  'Код;Наименование проекта;Сумма\r\n1;Исследование свойств материалов;12,5\r\n2;Ядерная безопасность и защита;7\r\n';
const kazakh =
  'Коды;Жобаның атауы;Сомасы\r\n1;Қазақстан Республикасының ғылымы, үздік жобалар;12,5\r\n2;Өңірдегі су қауіпсіздігі әдістері, һәм басқа;7\r\n';
const ukrainian =
  'Код;Назва проекту;Сума\r\n1;Дослідження її властивостей, які є у матеріалів;12,5\r\n2;Безпека та захист їх об’єктів;7\r\n';
const german =
  'Nr;Begünstigter;Betrag\r\n1;Universität München für Körperpflege;12,5\r\n2;Größe der Häuser und Straßen;7\r\n';

const encodings: [name: string, text: string, written: string, addBom: boolean, found: string][] = [
  ['UTF-8 with a mark', kazakh, 'utf8', true, 'utf-8'],
  ['UTF-8 without a mark', kazakh, 'utf8', false, 'utf-8'],
  ['UTF-16 LE with a mark', kazakh, 'utf16le', true, 'utf-16le'],
  ['UTF-16 BE with a mark', kazakh, 'utf16be', true, 'utf-16be'],
  ['UTF-16 LE without a mark', kazakh, 'utf16le', false, 'utf-16le'],
  ['UTF-16 BE without a mark', russian, 'utf16be', false, 'utf-16be'],
  ['windows-1251', russian, 'win1251', false, 'windows-1251'],
  ['windows-1251 in capitals', russian.toUpperCase(), 'win1251', false, 'windows-1251'],
  ['windows-1251 of Ukrainian', ukrainian, 'win1251', false, 'windows-1251'],
  ['KZ-1048', kazakh, 'rk1048', false, 'kz-1048'],
  ['KZ-1048 of Russian text alone', russian, 'rk1048', false, 'windows-1251'],
  ['KOI8-R', russian, 'koi8-r', false, 'koi8-r'],
  ['KOI8-R in capitals', russian.toUpperCase(), 'koi8-r', false, 'koi8-r'],
  ['cp866', russian, 'cp866', false, 'ibm866'],
  ['windows-1252', german, 'win1252', false, 'windows-1252'],
];

describe('encodings of csv (I-32)', () => {
  it.each(encodings)('reads %s', async (_, text, written, addBOM, found) => {
    const { notes, sheets } = await readBytes(iconv.encode(text, written, { addBOM }), 'a.csv');
    expect(notes.encoding).toBe(found);
    const expected = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(sheets[0]?.rows).toEqual(expected);
  });

  it('keeps UTF-8 when one letter of it is broken, and marks that cell', async () => {
    const text = Buffer.from(`a;b\n${'Қазақстан ғылымы '.repeat(20)};х\n`);
    text[10] = 0xff;
    const { notes, sheets } = await readBytes(text, 'a.csv');
    expect(notes.encoding).toBe('utf-8');
    expect(sheets[0]?.end.problems).toMatchObject([
      { row: 1, column: 0, code: 'UNREADABLE_CHARACTERS' },
    ]);
  });
});

const shapes: [title: string, text: string, delimiter: string, rows: (string | null)[][]][] = [
  [
    'semicolons with decimal commas',
    'a;b\n1,5;2\n2,5;3\n',
    ';',
    [
      ['a', 'b'],
      ['1,5', '2'],
      ['2,5', '3'],
    ],
  ],
  [
    'commas',
    'a,b,c\n1,2,3\n',
    ',',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1, 2\t3\n',
    '\t',
    [
      ['a', 'b'],
      ['1, 2', '3'],
    ],
  ],
  [
    'bars',
    'a|b|c\nx, y|z; w|3\n',
    '|',
    [
      ['a', 'b', 'c'],
      ['x, y', 'z; w', '3'],
    ],
  ],
  ['a line sep=', 'sep=|\r\na;b|c\r\n', '|', [['a;b', 'c']]],
  ['one column', 'Название\nАлматы\nАстана\n', ';', [['Название'], ['Алматы'], ['Астана']]],
  [
    'CR alone',
    'a;b\r1;2\r',
    ';',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a trailing delimiter',
    'a;b;\n1;2;\n',
    ';',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['blank lines', 'a;b\n\n\n1;2\n', ';', [['a', 'b'], [], [], ['1', '2']]],
  [
    'no line end at the end',
    'a;b\n1;2',
    ';',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'quotes with delimiters, breaks and doubled quotes',
    'a;b\n"x;y";"line 1\r\nline 2"\n"ТОО ""Отау""";2\n',
    ';',
    [
      ['a', 'b'],
      ['x;y', 'line 1\r\nline 2'],
      ['ТОО "Отау"', '2'],
    ],
  ],
  [
    'blanks after a closing quote',
    'a;b\n"x" ;"y" \n',
    ';',
    [
      ['a', 'b'],
      ['x', 'y'],
    ],
  ],
  [
    'quotes inside a plain field',
    'a;b\nТОО "Отау";2\n',
    ';',
    [
      ['a', 'b'],
      ['ТОО "Отау"', '2'],
    ],
  ],
  [
    'stray quotes inside a quoted field',
    'a;b\n"ТОО "Отау" и К";2\n',
    ';',
    [
      ['a', 'b'],
      ['ТОО "Отау" и К', '2'],
    ],
  ],
  [
    'numbers and dates as they are written',
    'a;b;c\n007;3129503,75;01.02.2025\n',
    ';',
    [
      ['a', 'b', 'c'],
      ['007', '3129503,75', '01.02.2025'],
    ],
  ],
  [
    'titles above',
    'Отчёт за 2024\n\na;b;c\n1;2;3\n4;5;6\n',
    ';',
    [['Отчёт за 2024'], [], ['a', 'b', 'c'], ['1', '2', '3'], ['4', '5', '6']],
  ],
];

describe('shapes of csv (I-33)', () => {
  it.each(shapes)('reads %s', async (_, text, delimiter, rows) => {
    const { notes, sheets } = await readBytes(text, 'таблица.csv');
    expect(sheets[0]?.name).toBe('таблица');
    expect(notes.delimiter).toBe(delimiter);
    expect(sheets[0]?.rows).toEqual(rows);
  });

  const after = Array.from({ length: 50 }, (_, n) => `${n};"имя ${n}";${n}`).join('\n');
  const lone: [title: string, line: string, row: string[]][] = [
    ['at the start of a field', '1;"без конца;5', ['1', '"без конца', '5']],
    ['alone in the last field', '1;имя;"', ['1', 'имя', '"']],
    ['in a field of its own', '1;";5', ['1', '"', '5']],
  ];
  it.each(lone)('does not let a lone quote %s swallow the rows below', async (_, line, row) => {
    const { sheets } = await readBytes(`№;Имя;Сумма\n${line}\n${after}\n`, 'a.csv');
    expect(sheets[0]?.rows.length).toBe(52);
    expect(sheets[0]?.rows[1]).toEqual(row);
    expect(sheets[0]?.rows[51]).toEqual(['49', 'имя 49', '49']);
    expect(sheets[0]?.end.problems).toMatchObject([{ row: 1, code: 'BROKEN_QUOTE' }]);
  });

  it('keeps a lone quote before unquoted rows from pairing with a later one', async () => {
    const text = 'a;b;c\n1;x;"\n2;y;3\n3;z;"\n4;w;5\n';
    expect((await firstRows(text, 'a.csv')).length).toBe(5);
  });

  it('reads a long quoted text of many lines as one cell', async () => {
    const long = Array.from({ length: 300 }, (_, n) => `строка ${n}, с запятой`).join('\n');
    const rows = await firstRows(`a,b\n"${long}",1\nx,2\n`, 'a.csv');
    expect(rows).toEqual([
      ['a', 'b'],
      [long, '1'],
      ['x', '2'],
    ]);
  });

  it('is not slow on a file of nothing but quotes', async () => {
    const rows = await firstRows('"x\n'.repeat(100_000) + 'a;b', 'a.csv');
    expect(rows.length).toBe(100_001);
  });
});
