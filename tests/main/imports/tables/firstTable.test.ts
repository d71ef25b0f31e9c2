import { describe, expect, it } from 'vitest';
import { eachTableRow } from '#main/imports/tables/eachTableRow.ts';
import { findTables } from '#main/imports/tables/findTables.ts';
import type { SheetSource, Table } from '#main/imports/tables/table.ts';
import type { Cell, MergedRange } from '#shared/domain/workbook.ts';

const names = ['№', 'Наименование проекта', 'Организация', 'Сумма', 'Начало'];
const line = (n: number): Cell[] => [
  n,
  `Проект ${n}`,
  `Институт ${n % 3}`,
  1000 * n + 0.5,
  `2025-03-0${1 + (n % 9)}`,
];
const lines = (count: number): Cell[][] => Array.from({ length: count }, (_, n) => line(n + 1));
const asText = (rows: Cell[][]): Cell[][] =>
  rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
const merge = (top: number, left: number, bottom: number, right: number): MergedRange => ({
  top,
  left,
  bottom,
  right,
});

interface Case {
  title: string;
  rows: Cell[][];
  merges?: MergedRange[];
  header: number;
  data: number;
}

const cases: Case[] = [
  { title: 'a plain table', rows: [names, ...lines(5)], header: 0, data: 5 },
  {
    title: 'a table of text alone, as csv gives',
    rows: asText([names, ...lines(5)]),
    header: 0,
    data: 5,
  },
  {
    title: 'blank rows and columns before it',
    rows: [[], [], ...[names, ...lines(4)].map((row) => [null, null, ...row])],
    header: 2,
    data: 4,
  },
  {
    title: 'titles above',
    rows: [
      ['Реестр международных проектов'],
      ['по состоянию на 01.03.2025'],
      [],
      names,
      ...lines(6),
    ],
    merges: [merge(0, 0, 0, 4), merge(1, 0, 1, 4)],
    header: 3,
    data: 6,
  },
  {
    title: 'pairs of facts above',
    rows: [['Ведомство:', 'Комитет науки'], ['Год:', 2025], names, ...lines(6)],
    header: 2,
    data: 6,
  },
  {
    title: 'a stamp of approval at the right above',
    rows: [
      [null, null, null, 'Утверждаю'],
      [null, null, null, 'Министр'],
      [null, 'Перечень проектов'],
      [],
      names,
      ...lines(3),
    ],
    header: 4,
    data: 3,
  },
  {
    title: 'totals, subtotals and notes',
    rows: [
      names,
      ...lines(2),
      [null, 'Итого по программе', null, 3000],
      ...lines(3),
      ['ВСЕГО:', null, null, 9000],
      [],
      ['Примечание: суммы в тенге'],
      ['Исполнитель: А. Серік, тел. 74-00-00'],
    ],
    header: 0,
    data: 5,
  },
  {
    title: 'totals in Kazakh',
    rows: [
      ['№', 'Жобаның атауы', 'Ұйым', 'Сомасы', 'Басталуы'],
      ...lines(3),
      ['Барлығы', null, null, 1],
      ['Жиыны:', null, null, 1],
    ],
    header: 0,
    data: 3,
  },
  {
    title: 'totals in English',
    rows: [
      ['No', 'Title', 'Institute', 'Amount', 'Start'],
      ...lines(3),
      ['Total', null, null, 1],
      ['Grand total:', null, null, 1],
    ],
    header: 0,
    data: 3,
  },
  {
    title: 'a title that begins like a total',
    rows: [
      ['Title', 'Institute', 'Amount'],
      ['Total synthesis of alkaloids', 'KazNU', 5],
      ['Всероссийский атлас', 'ИЯФ', 7],
      ['Totally new', 'NU', 6],
    ],
    header: 0,
    data: 3,
  },
  {
    title: 'a header of two lines with merges',
    rows: [
      ['№', 'Проект', 'Финансирование', null, null],
      [null, null, '2024', '2025', '2026'],
      ...Array.from({ length: 4 }, (_, n) => [n + 1, `П ${n}`, 5 + n, 6, 7]),
    ],
    merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4)],
    header: 1,
    data: 4,
  },
  {
    title: 'a header of two lines whose years are numbers',
    rows: [
      ['№', 'Проект', 'Финансирование', null, null],
      [null, null, 2024, 2025, 2026],
      ...Array.from({ length: 4 }, (_, n) => [n + 1, `П ${n}`, 5 + n, 6, 7]),
    ],
    merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4)],
    header: 1,
    data: 4,
  },
  {
    title: 'a header of two lines without merges, as csv gives',
    rows: asText([
      ['№', 'Проект', 'Финансирование', null, null],
      [null, null, '2024', '2025', '2026'],
      ...Array.from({ length: 4 }, (_, n) => [n + 1, `П ${n}`, 5 + n, 6, 7]),
    ]),
    header: 1,
    data: 4,
  },
  {
    title: 'a header of three lines',
    rows: [
      ['№', 'Проект', 'Объём', null, null],
      [null, null, 'план', null, 'факт'],
      [null, null, 'тыс. тенге', 'тыс. USD', 'тыс. тенге'],
      ...Array.from({ length: 5 }, (_, n) => [n + 1, `П ${n}`, 5 + n, 6, 7]),
    ],
    merges: [merge(0, 0, 2, 0), merge(0, 1, 2, 1), merge(0, 2, 0, 4), merge(1, 2, 1, 3)],
    header: 2,
    data: 5,
  },
  {
    title: 'a line of group names above the header',
    rows: [
      [null, null, 'Стороны', null, 'Срок'],
      ['№', 'Проект', 'Казахстан', 'Партнёр', 'до'],
      ...Array.from({ length: 5 }, (_, n) => [n + 1, `П ${n}`, `A ${n}`, `B ${n}`, '2025-01-01']),
    ],
    merges: [merge(0, 2, 0, 3)],
    header: 1,
    data: 5,
  },
  {
    title: 'a line of column numbers below the header',
    rows: [names, [1, 2, 3, 4, 5], ...lines(4)],
    header: 0,
    data: 4,
  },
  {
    title: 'section titles between the rows',
    rows: [names, ['Раздел I. Гранты'], ...lines(2), ['Раздел II. Программы'], ...lines(3)],
    merges: [merge(1, 0, 1, 4), merge(4, 0, 4, 4)],
    header: 0,
    data: 5,
  },
  {
    title: 'a section title right below a merged header, not merged itself',
    rows: [
      ['№', 'Проект', 'Финансирование', null, null],
      [null, null, 'план', 'факт', 'остаток'],
      ['РАЗДЕЛ I. Гранты'],
      ...Array.from({ length: 4 }, (_, n) => [n + 1, `П ${n}`, 5 + n, 6, 7]),
    ],
    merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4)],
    header: 1,
    data: 4,
  },
  {
    title: 'a first line of a group without words for it right below a merged header',
    rows: [
      ['№', 'Проект', 'Финансирование', null, null],
      [null, null, 'план', 'факт', 'остаток'],
      ['Алматы'],
      ...Array.from({ length: 4 }, (_, n) => [n + 1, `П ${n}`, 5 + n, 6, 7]),
    ],
    merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4)],
    header: 1,
    data: 4,
  },
  {
    title: 'a header repeated on each page',
    rows: [names, ...lines(3), names, ...lines(2)],
    header: 0,
    data: 5,
  },
  {
    title: 'blank rows between the rows',
    rows: [names, ...lines(2), [], ...lines(3), [], [], ...lines(1)],
    header: 0,
    data: 6,
  },
  {
    title: 'groups carried down',
    rows: [
      ['Страна', 'Проект', 'Сумма'],
      ['Казахстан', 'A', 1],
      [null, 'B', 2],
      [null, 'C', 3],
      ['Армения', 'D', 4],
      [null, 'E', 5],
    ],
    merges: [merge(1, 0, 3, 0), merge(4, 0, 5, 0)],
    header: 0,
    data: 5,
  },
  { title: 'no header', rows: lines(6), header: -1, data: 6 },
  { title: 'no header, as csv gives', rows: asText(lines(6)), header: -1, data: 6 },
  { title: 'a header and no data', rows: [names], header: 0, data: 0 },
  { title: 'one row of data', rows: [names, line(1)], header: 0, data: 1 },
  {
    title: 'one column',
    rows: [['Название'], ['Алматы'], ['Астана'], ['Шымкент']],
    header: 0,
    data: 3,
  },
  {
    title: 'two columns of text',
    rows: [
      ['okrug', 'address'],
      ['Центральный', 'ул. 1'],
      ['Центральный', 'ул. 2'],
      ['Южный', 'ул. 3'],
    ],
    header: 0,
    data: 3,
  },
  {
    title: 'years as names of columns',
    rows: [
      ['Показатель', 2021, 2022, 2023],
      ['Проекты', 5, 7, 9],
      ['Учёные', 50, 70, 90],
      ['Молодые', 10, 20, 30],
    ],
    header: 0,
    data: 3,
  },
  {
    title: 'a sparse table',
    rows: [
      ['Код', 'Название', 'Этап', 'Срок', 'Отметка', 'Примечание'],
      ['A1', 'x', null, null, null, null],
      ['A2', 'y', 'I', null, null, null],
      ['A3', 'z', null, '2025-01-01', null, null],
      ['A4', 'w', null, null, 'да', null],
    ],
    header: 0,
    data: 4,
  },
  {
    title: 'another table below',
    rows: [
      names,
      ...lines(4),
      [],
      [],
      ['Страна', 'Партнёр', 'Роль', 'Доля участия', 'Дата'],
      ['KZ', 'A', 'b', 5, '2025-01-01'],
      ['AM', 'B', 'c', 6, '2025-01-02'],
    ],
    header: 0,
    data: 4,
  },
  {
    title: 'signatures below',
    rows: [
      names,
      ...lines(4),
      [],
      ['Директор департамента', null, null, 'А. Иванов'],
      ['Главный бухгалтер', null, null, 'Б. Петрова'],
    ],
    header: 0,
    data: 4,
  },
  {
    title: 'an unnamed first column',
    rows: [
      [null, 'Проект', 'Сумма', 'Срок'],
      [1, 'A', 5, '2025-01-01'],
      [2, 'B', 6, '2025-01-02'],
      [3, 'C', 7, '2025-01-03'],
    ],
    header: 0,
    data: 3,
  },
  { title: 'nothing', rows: [], header: -1, data: 0 },
];

const sheetOf = (rows: Cell[][], merges: MergedRange[] = []): SheetSource => ({
  rows,
  merges,
  hiddenRows: new Set(),
});

function firstTable(rows: Cell[][], merges?: MergedRange[]): Table | undefined {
  return findTables(sheetOf(rows, merges))[0];
}

describe('the first table of a sheet (I-23 to I-25)', () => {
  it.each(cases)('is found: $title', ({ rows, merges, header, data }) => {
    const sheet = sheetOf(rows, merges);
    const [table] = findTables(sheet);
    expect([table?.header?.last ?? -1, table?.dataRows ?? 0]).toEqual([header, data]);
    const read = table === undefined ? [] : [...eachTableRow(sheet, table, { withHidden: false })];
    expect(read.filter(({ isData }) => isData).length).toBe(data);
  });

  it('keeps every column when names are double, empty or padded (I-24)', () => {
    const table = firstTable([
      [' Дата ', 'Дата', null, 'Сумма\nтенге'],
      ['2025-01-01', '2025-02-01', 'x', 5],
      ['2025-01-02', '2025-02-02', 'y', 6],
    ]);
    expect(table?.headers.map(({ text }) => text)).toEqual(['Дата', 'Дата (2)', '', 'Сумма тенге']);
  });

  it('joins the lines of a header for every column below a group (I-23)', () => {
    const rows: Cell[][] = [
      ['Проект', 'Сумма', null],
      [null, 'план', 'факт'],
      ['A', 1, 2],
      ['B', 3, 4],
    ];
    const table = firstTable(rows, [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]);
    expect(table?.headers.map(({ text }) => text)).toEqual(['Проект', 'Сумма план', 'Сумма факт']);
  });

  it('hands on what stands above it: its title, and the unit at the right', () => {
    const table = firstTable([
      ['Перечень проектов'],
      [null, null, null, null, 'тыс. тенге'],
      names,
      ...lines(3),
    ]);
    expect(table?.titles).toEqual(['Перечень проектов', 'тыс. тенге']);
  });
});
