import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/domain/workbook.ts';
import { codesOf, committed, created, importTable, projectOf, workspaceOf } from './importTable.ts';

const russian: Cell[][] = [
  ['Перечень международных научных проектов на 01.11.2026'],
  [],
  [
    '№ п/п',
    'Шифр проекта',
    'Наименование проекта',
    'Головная организация',
    'Научный руководитель',
    'Дата начала',
    'Дата окончания',
    'Сумма, тыс. долл. США',
    'Статус',
    'Кол-во учёных',
    'в т.ч. молодых',
  ],
  [
    1,
    'КZ – 2620',
    'Изменение климата и загрязнение почв',
    'РГП «Институт радиационной безопасности и экологии»',
    'Иванов И.И.',
    '01.07.2020',
    '30.06.2022',
    '387,6',
    'Завершён',
    24,
    9,
  ],
  [
    2,
    'K-1561',
    'Литиевый дивертор',
    'Институт атомной энергии',
    'Ахметов А.',
    '16 апреля 2009 г.',
    '2012',
    '1 204,25',
    '8 Project completed',
    '31 чел.',
    '—',
  ],
  [
    3,
    'KZ-2701',
    'Мониторинг хвостохранилищ',
    'ИРБЭ',
    'н/д',
    '2025-03-01',
    '28.02.2028',
    250,
    'реализуется',
    12,
    5,
  ],
  ['Итого', null, null, null, null, null, null, 1841.85],
];

const kazakh: Cell[][] = [
  [
    'Р/с №',
    'ЖТН',
    'Жобаның атауы',
    'Өтінім беруші',
    'Іске асыру мерзімі',
    'Жалпы бекітілген сома, мың теңге',
    'Ғылым саласы',
    'Мәртебесі',
  ],
  [
    1,
    'АР09261083',
    'Қазақ тілінің цифрлық корпусы',
    '«Л.Н. Гумилев атындағы ЕҰУ» КеАҚ',
    '2021-2023 жж.',
    '45 600,5',
    '6.2',
    'аяқталды',
  ],
  [
    2,
    'BR05236277',
    'Гравитация теориясы',
    'Евразийский национальный университет',
    '2024 ж. 5 наурыз - 2026 ж. 31 желтоқсан',
    '205 000',
    'Физика',
    'жүзеге асырылуда',
  ],
];

describe('messy tables', () => {
  it('counts a unit once when the header and the cell both name it', () => {
    const { plan } = importTable([
      ['Код проекта', 'Наименование проекта', 'Сумма, млн тенге'],
      ['KZ-2620', 'Ледники', '75,25 млн'],
      ['KZ-2621', 'Каспий', '640 тыс. тг'],
      ['KZ-2622', 'Арал', '1 000,5'],
    ]);
    const amounts = plan.rows.map((row) => projectOf(row)?.budget?.minor);
    expect(amounts).toEqual([7_525_000_000, 64_000_000, 100_050_000_000]);
  });

  it('does not take 1,234 million for 1234 million', () => {
    const { plan } = importTable([
      ['Код проекта', 'Наименование проекта', 'Сумма, тенге'],
      ['KZ-2620', 'Ледники', '1,234 млн'],
    ]);
    expect(codesOf(plan.rows[0])).toEqual(['AMBIGUOUS_AMOUNT']);
  });

  it('reads a Russian list with a title above it, units in the header and a total below', () => {
    const { plan } = importTable(russian);
    expect(plan.counts).toMatchObject({ create: 3, problem: 0 });
    const [first, second, third] = plan.rows;
    expect(projectOf(first)).toMatchObject({
      code: 'KZ-2620',
      title: { kk: '', ru: 'Изменение климата и загрязнение почв', en: '' },
      status: 'completed',
      startDate: '2020-07-01',
      endDate: '2022-06-30',
      budget: { minor: 38_760_000, currency: 'USD' },
      manager: 'Иванов И.И.',
      scientists: 24,
      youngScientists: 9,
    });
    expect(codesOf(first)).toEqual(['CODE_REPAIRED']);
    expect(projectOf(second)).toMatchObject({
      startDate: '2009-04-16',
      endDate: '2012-12-31',
      budget: { minor: 120_425_000, currency: 'USD' },
      status: 'completed',
      scientists: 31,
      youngScientists: null,
    });
    expect(projectOf(third)).toMatchObject({
      manager: '',
      budget: { minor: 25_000_000 },
      status: 'active',
    });
  });

  it('reads a Kazakh grant list: codes in Cyrillic letters, terms as years, fields of science', () => {
    const { plan } = importTable(kazakh);
    expect(plan.rows.map(({ action }) => action)).toEqual(['create', 'create']);
    expect(projectOf(plan.rows[0])).toMatchObject({
      code: 'AP09261083',
      title: { kk: 'Қазақ тілінің цифрлық корпусы', ru: '', en: '' },
      startDate: '2021-01-01',
      endDate: '2023-12-31',
      budget: { minor: 4_560_050_000, currency: 'KZT' },
      field: '6.2',
      status: 'completed',
    });
    expect(projectOf(plan.rows[1])).toMatchObject({
      startDate: '2024-03-05',
      endDate: '2026-12-31',
      field: '1.3',
    });
  });

  it.each([
    ['a date', ['K-1', 'Проект', '31.02.2025', '', '', ''], 2, 'UNREADABLE_DATE', '31.02.2025'],
    [
      'an amount',
      ['K-1', 'Проект', '', 'около ста', 'KZT', ''],
      3,
      'UNREADABLE_AMOUNT',
      'около ста',
    ],
    ['a currency', ['K-1', 'Проект', '', 100, 'тугрик', ''], 4, 'UNKNOWN_CURRENCY', 'тугрик'],
    ['no currency', ['K-1', 'Проект', '', 100, '', ''], 3, 'CURRENCY_MISSING', '100'],
    ['a state', ['K-1', 'Проект', '', '', '', 'на паузе?'], 5, 'UNKNOWN_STATUS', 'на паузе?'],
    ['a missing title', ['K-1', '', '01.01.2025', '', '', ''], 1, 'TITLE_MISSING', ''],
  ])('says of %s that cannot be read where it stands', (_name, cells, column, code, text) => {
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование', 'Дата начала', 'Бюджет', 'Валюта', 'Статус'],
      ['K-7', 'Другой проект', '01.02.2025', '1 000,50', 'USD', 'завершён'],
      ['K-8', 'Третий проект', '05.02.2025', '1 200,50', 'USD', 'завершён'],
      ['K-9', 'Четвёртый проект', '06.02.2025', '1 200,50', 'EUR', 'завершён'],
      cells,
    ];
    const row = importTable(rows).plan.rows[3];
    expect(row?.action).toBe('problem');
    expect(row?.problems).toEqual([{ sheet: 'Sheet1', row: 4, column, code, text }]);
    expect(projectOf(row)).toBeUndefined();
  });

  it('keeps what the file leaves blank', () => {
    const existing = workspaceOf({
      code: 'KZ-2620',
      title: { kk: '', ru: 'Климат', en: 'Climate' },
      manager: 'Ахметов А.',
      scientists: 24,
    });
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование', 'Руководитель', 'Кол-во учёных'],
      ['KZ2620', '', '—', 30],
    ];
    const { plan } = importTable(rows, { existing });
    expect(plan.rows[0]).toMatchObject({
      action: 'update',
      record: { id: 'p1', version: 3 },
      before: { scientists: 24 },
      after: { scientists: 30, manager: 'Ахметов А.', title: { ru: 'Климат', en: 'Climate' } },
    });
  });

  it('takes a repeated row once and never chooses between rows that disagree', () => {
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование', 'Статус'],
      ['K-1', 'Первый', 'завершён'],
      ['К1', 'Первый', 'завершён'],
      ['K-2', 'Второй', 'завершён'],
      ['K-2', 'Второй', 'действующий'],
      ['K-3', 'Третий', 'действующий'],
    ];
    const { plan } = importTable(rows);
    expect(plan.rows.map(({ action }) => action)).toEqual([
      'create',
      'skip',
      'conflict',
      'conflict',
      'create',
    ]);
    expect(plan.rows[1]?.problems[0]).toMatchObject({ code: 'REPEATED_ROW', text: '2' });
  });

  it('matches by title and lead organisation without a code, and asks where two fit', () => {
    const title = { kk: '', ru: 'Мониторинг почв', en: '' };
    const existing = workspaceOf({ title }, { title });
    const rows: Cell[][] = [
      ['Наименование проекта', 'Статус'],
      ['МОНИТОРИНГ  ПОЧВ', 'завершён'],
      ['Новый проект', 'завершён'],
    ];
    const { plan } = importTable(rows, { existing });
    expect(plan.rows.map(({ action }) => action)).toEqual(['conflict', 'create']);
    expect(plan.rows[0]?.problems[0]?.code).toBe('SEVERAL_MATCHES');
  });

  it('never merges K-2345 with KZ-2345 by itself', () => {
    const existing = workspaceOf({ code: 'K-2345', title: { kk: '', ru: 'Климат', en: '' } });
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование'],
      ['KZ-2345', 'Климат'],
      ['KZ-2346', 'Климат'],
    ];
    const { plan } = importTable(rows, { existing });
    expect(plan.rows.map(({ action }) => action)).toEqual(['conflict', 'create']);
  });

  it('knows one organisation by its names in all languages, with and without its legal form', () => {
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование', 'Организация-исполнитель'],
      ['K-1', 'Первый', 'РГП «Институт ядерной физики»'],
      ['K-2', 'Второй', 'Институт ядерной физики'],
      ['K-3', 'Третий', 'ИНСТИТУТ ЯДЕРНОЙ ФИЗИКИ'],
    ];
    const { plan } = importTable(rows);
    expect(created(plan, 'organisation')).toMatchObject([{ kind: 'institute' }]);
    expect(importTable(rows, { existing: committed(plan) }).plan.counts.unchanged).toBe(3);
  });

  it('plans no organisation for a row that will not be imported', () => {
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование', 'Организация', 'Дата начала'],
      ['K-1', 'Первый', 'Институт физики', '01.01.2025'],
      ['K-2', 'Второй', 'Институт химии', '01.02.2025'],
      ['K-3', 'Третий', 'Институт математики', 'скоро'],
    ];
    const { plan } = importTable(rows);
    expect(plan.rows[2]?.action).toBe('problem');
    expect(created(plan, 'organisation')).toMatchObject([
      { name: { ru: 'Институт физики' } },
      { name: { ru: 'Институт химии' } },
    ]);
  });

  it('shows a thin row below the table instead of losing it', () => {
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование', 'Организация', 'Дата начала', 'Статус'],
      ['K-1', 'Первый', 'Институт физики', '01.01.2025', 'завершён'],
      ['K-2', 'Второй', 'Институт химии', '01.02.2025', 'завершён'],
      ['K-3', 'Третий', 'Институт химии', '01.02.2025', 'завершён'],
      ['Итого', null, null, null, 3],
      [],
      ['K-4', 'Четвёртый'],
      ['Примечание: по данным на 1 ноября'],
    ];
    const { plan } = importTable(rows);
    expect(plan.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 6]);
    expect(plan.rows[4]).toMatchObject({
      action: 'skip',
      problems: [{ code: 'NOT_DATA', text: 'K-4' }],
    });
  });

  it('refuses an end before the start and more young scientists than scientists', () => {
    const rows: Cell[][] = [
      ['Код проекта', 'Наименование', 'Начало', 'Окончание', 'Ученых', 'Молодых ученых'],
      ['K-1', 'Первый', '01.01.2025', '31.12.2024', 10, 5],
      ['K-2', 'Второй', '01.01.2025', '31.12.2026', 10, 15],
      ['K-3', 'Третий', '01.01.2025', '31.12.2026', 10, 10],
    ];
    const { plan } = importTable(rows);
    expect(plan.rows.map(({ problems }) => problems[0]?.code)).toEqual([
      'END_BEFORE_START',
      'YOUNG_ABOVE_TOTAL',
      undefined,
    ]);
    expect(plan.rows[0]?.problems[0]?.column).toBe(3);
  });

  it('reads month-first dates when the column proves them, and thousands where decimals cannot be', () => {
    const rows: Cell[][] = [
      ['Project code', 'Title', 'Start date', 'End date', 'Budget, USD'],
      ['K-1', 'First', '03/25/2025', '04/05/2027', '12,500'],
      ['K-2', 'Second', '03/04/2025', '04/06/2027', '7,250'],
      ['K-3', 'Third', '03/04/2025', '04/06/2027', '1,007,250'],
    ];
    const { plan } = importTable(rows);
    expect(projectOf(plan.rows[1])).toMatchObject({
      startDate: '2025-03-04',
      endDate: '2027-04-06',
      budget: { minor: 725_000, currency: 'USD' },
    });
  });
});
