import { describe, expect, it } from 'vitest';
import { eachTableRow } from '#main/imports/tables/eachTableRow.ts';
import { findTables } from '#main/imports/tables/findTables.ts';
import type { SheetSource } from '#main/imports/tables/table.ts';
import type { Cell, MergedRange } from '#shared/domain/workbook.ts';

const sheetOf = (
  rows: Cell[][],
  merges: MergedRange[] = [],
  hiddenRows: number[] = [],
): SheetSource => ({ rows, merges, hiddenRows: new Set(hiddenRows) });

const projects: Cell[][] = [
  ['Код', 'Наименование', 'Сумма', 'Начало'],
  ['AP1', 'Водородная энергетика', 100, '2025-01-01'],
  ['AP2', 'Ядерная безопасность', 200, '2025-02-01'],
  ['AP3', 'Геном пшеницы', 300, '2025-03-01'],
];
const organisations: Cell[][] = [
  ['БИН', 'Организация', 'Город', 'Телефон'],
  ['080240012345', 'ИЯФ', 'Алматы', '74-00-00'],
  ['080240012346', 'КазНУ', 'Алматы', '74-00-01'],
];
const people: Cell[][] = [
  ['№', 'ФИО', 'Степень'],
  [1, 'А. Серік', 'PhD'],
  [2, 'Б. Ли', 'д.т.н.'],
  [3, 'В. Омаров', 'к.х.н.'],
];
const beside = (left: Cell[][], right: Cell[][], gap = 1): Cell[][] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const width = (left[0]?.length ?? 0) + gap;
    const own = [...(left[row] ?? [])];
    while (own.length < width) own.push(null);
    return [...own, ...(right[row] ?? [])];
  });

interface Case {
  title: string;
  rows: Cell[][];
  merges?: MergedRange[];
  /** Row of the header, first and last column, rows of data. */
  tables: [header: number, first: number, last: number, data: number][];
}

const cases: Case[] = [
  {
    title: 'below each other with a gap',
    rows: [...projects, [], [], ...organisations],
    tables: [
      [0, 0, 3, 3],
      [6, 0, 3, 2],
    ],
  },
  {
    title: 'below each other with titles',
    rows: [['1. Проекты'], ...projects, [], ['2. Организации'], ...organisations],
    tables: [
      [1, 0, 3, 3],
      [7, 0, 3, 2],
    ],
  },
  {
    title: 'of text alone, told by the columns of numbers',
    rows: [...organisations, [], ...people],
    tables: [
      [0, 0, 3, 2],
      [4, 0, 2, 3],
    ],
  },
  {
    title: 'below each other without a gap, after a total',
    rows: [...projects, ['Итого', null, 600], ...organisations],
    tables: [
      [0, 0, 3, 3],
      [5, 0, 3, 2],
    ],
  },
  {
    title: 'below each other with nothing between',
    rows: [
      ...projects,
      ['Показатель', 'Единица', 'План', 'Факт'],
      ['Статьи', 'шт.', 5, 6],
      ['Патенты', 'шт.', 1, 2],
    ],
    tables: [
      [0, 0, 3, 3],
      [4, 0, 3, 2],
    ],
  },
  {
    title: 'beside each other, of different length',
    rows: beside(
      [...projects, ['AP4', 'Лазер', 400, '2025-04-01'], ['AP5', 'Спутник', 1, '2025-05-01']],
      organisations,
    ),
    tables: [
      [0, 0, 3, 5],
      [0, 5, 8, 2],
    ],
  },
  {
    title: 'beside each other with the same columns',
    rows: beside(people, people, 2),
    tables: [
      [0, 0, 2, 3],
      [0, 5, 7, 3],
    ],
  },
  {
    title: 'beside each other with titles, one more below both',
    rows: [
      ...beside([['Проекты', null, null, null], ...projects], [['Люди', null, null], ...people]),
      [],
      ['Показатель', 'Единица', 'План', 'Факт', 'Остаток', 'Срок'],
      ['Статьи', 'шт.', 5, 6, 1, '2025-01-01'],
      ['Патенты', 'шт.', 1, 2, 1, '2025-01-01'],
    ],
    tables: [
      [1, 0, 3, 3],
      [1, 5, 7, 3],
      [6, 0, 5, 2],
    ],
  },
  {
    title: 'one only, with a blank column in it',
    rows: projects.map((row) => [...row.slice(0, 2), null, ...row.slice(2)]),
    tables: [[0, 0, 4, 3]],
  },
  {
    title: 'one only, with remarks at the side of some rows',
    rows: projects.map((row, n) => (n === 2 ? [...row, null, null, 'уточнить', 'срочно'] : row)),
    tables: [[0, 0, 7, 3]],
  },
  {
    title: 'one only, with signatures below',
    rows: [
      ...projects,
      [],
      ['Директор', 'А. Иванов'],
      ['Главный бухгалтер', 'Б. Петрова'],
      ['Исполнитель', 'В. Ким'],
    ],
    tables: [[0, 0, 3, 3]],
  },
  {
    title: 'one only, gone on after a gap and a section',
    rows: [...projects, [], ['Раздел II. Программы'], ['BR1', 'Реактор', 5, '2025-01-01']],
    tables: [[0, 0, 3, 4]],
  },
  {
    title: 'one only, whose header stands again on the second page',
    rows: [...projects, [], projects[0] ?? [], ['AP9', 'Реактор', 5, '2025-01-01']],
    tables: [[0, 0, 3, 4]],
  },
];

describe('tables of a sheet', () => {
  it.each(cases)('$title', ({ rows, merges, tables }) => {
    const found = findTables(sheetOf(rows, merges)).map(
      ({ header, firstColumn, lastColumn, dataRows }) => [
        header?.last ?? -1,
        firstColumn,
        lastColumn,
        dataRows,
      ],
    );
    expect(found).toEqual(tables);
  });

  it('name sections, totals and repeated headers as what they are', () => {
    const [head = [], ...rows] = projects;
    const [table] = findTables(
      sheetOf([
        head,
        ['Раздел I. Гранты'],
        ...rows,
        ['Итого', null, 600],
        head,
        ...rows,
        ['Барлығы', null, 1],
      ]),
    );
    expect([...(table?.skipped ?? [])]).toEqual([
      [1, 'section'],
      [5, 'total'],
      [6, 'header'],
    ]);
    expect(table?.dataRows).toBe(6);
  });
});

describe('rows of a table', () => {
  const read = (sheet: SheetSource, withHidden = false) => {
    const [table] = findTables(sheet);
    return table === undefined ? [] : [...eachTableRow(sheet, table, { withHidden })];
  };
  const groups: Cell[][] = [
    ['Страна', 'Проект', 'Сумма'],
    ['Казахстан', 'A', 1],
    [null, 'B', 2],
    [null, 'C', 3],
    ['Армения', 'D', 4],
    [null, 'E', 5],
  ];
  const full = ['Казахстан', 'Казахстан', 'Казахстан', 'Армения', 'Армения'];

  it('get the value of their group, merged or not', () => {
    const merges = [
      { top: 1, left: 0, bottom: 3, right: 0 },
      { top: 4, left: 0, bottom: 5, right: 0 },
    ];
    expect(read(sheetOf(groups, merges)).map(({ cells }) => cells[0])).toEqual(full);
    expect(read(sheetOf(groups)).map(({ cells }) => cells[0])).toEqual(full);
  });

  it('never get the code or the number of the row above', () => {
    const coded = groups.map(([country, ...rest], n) => [
      n > 0 && country ? `AP${n}` : (country ?? null),
      ...rest,
    ]);
    expect(read(sheetOf(coded)).map(({ cells }) => cells[0])).toEqual([
      'AP1',
      null,
      null,
      'AP4',
      null,
    ]);
  });

  it('know the section that they stand under', () => {
    const [head = [], first = [], second = []] = projects;
    const rows = [head, ['Раздел I. Гранты'], first, ['Раздел II. Программы'], second];
    expect(read(sheetOf(rows)).map(({ section, isData }) => [section, isData])).toEqual([
      ['Раздел I. Гранты', false],
      ['Раздел I. Гранты', true],
      ['Раздел II. Программы', false],
      ['Раздел II. Программы', true],
    ]);
  });

  it('that are hidden are left out unless asked for (I-26)', () => {
    const sheet = sheetOf(projects, [], [2]);
    expect(read(sheet).map(({ isData, reason }) => [isData, reason])).toEqual([
      [true, null],
      [false, 'hidden'],
      [true, null],
    ]);
    expect(read(sheet, true).every(({ isData }) => isData)).toBe(true);
  });
});
