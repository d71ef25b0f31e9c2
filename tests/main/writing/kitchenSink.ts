import type { Language } from '#shared/domain/language.ts';
import type {
  AmountScale,
  ModelColumn,
  ModelValue,
  ReportModel,
  ReportTable,
} from '#shared/report/reportModel.ts';

/** Words of the invented report in the three languages. */
const words = {
  title: {
    kk: 'Ынтымақтастыққа шолу: ғылым & қаржы <2025>',
    ru: 'Обзор сотрудничества: наука & деньги <2025>',
    en: 'Overview of cooperation: science & money <2025>',
  },
  office: {
    kk: '«Халықаралық ғылыми үйлестіру орталығы»',
    ru: '«Центр международной научной координации»',
    en: 'Centre for International Scientific Coordination',
  },
  asOf: { kk: '05.03.2025 күнгі жағдай', ru: 'По состоянию на 05.03.2025', en: 'As of 05.03.2025' },
  scale: {
    kk: 'Сомалар мың бірлікпен көрсетілген',
    ru: 'Суммы показаны в тысячах',
    en: 'Amounts are shown in thousands',
  },
  figures: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Figures' },
  projects: { kk: 'Жобалар', ru: 'Проекты', en: 'Projects' },
  people: { kk: 'Адамдар', ru: 'Люди', en: 'People' },
  young: { kk: 'Жас ғалымдар үлесі', ru: 'Доля молодых учёных', en: 'Share of young scientists' },
  money: { kk: 'Қаржы', ru: 'Деньги', en: 'Money' },
  meaning: {
    kk: 'Кезең ішінде кемінде бір күн жүрген жобалар, әрқайсысы бір рет саналады.',
    ru: 'Проекты, которые шли хотя бы один день периода; каждый считается один раз.',
    en: 'Projects that ran on at least one day of the period, each counted once.',
  },
  now: { kk: '2025 жыл', ru: '2025 год', en: '2025' },
  before: { kk: '2024 жыл', ru: '2024 год', en: '2024' },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Difference' },
  narrative: {
    kk: 'Жыл нәтижелі өтті.\nҚарым-қатынас кеңейді: «Әл-Фараби» мен серіктестер.',
    ru: 'Год был плодотворным.\n=Связи стали шире: «Аль-Фараби» и партнёры.',
    en: 'The year was fruitful.\n-Ties became wider: Al-Farabi and its partners.',
  },
  narrativeTitle: { kk: 'Жыл қорытындысы', ru: 'Итоги года', en: 'The year' },
  card: { kk: 'Жоба төлқұжаты', ru: 'Паспорт проекта', en: 'Passport' },
  name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  begun: { kk: 'Басталған күні', ru: 'Начат', en: 'Begun' },
  parties: { kk: 'Тараптар бойынша', ru: 'По сторонам', en: 'By party' },
  party: { kk: 'Тарап', ru: 'Сторона', en: 'Party' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  late: { kk: 'мерзімі өтті', ru: 'просрочено', en: 'late' },
  inTime: { kk: 'мерзімінде', ru: 'в срок', en: 'in time' },
  planned: { kk: 'Жоспар', ru: 'План', en: 'Planned' },
  actual: { kk: 'Нақты', ru: 'Факт', en: 'Actual' },
  currency: { kk: 'Валюта', ru: 'Валюта', en: 'Currency' },
  total: { kk: 'Барлығы: {count}', ru: 'Всего строк: {count}', en: 'Total: {count}' },
  europe: { kk: 'Еуропа', ru: 'Европа', en: 'Europe' },
  asia: { kk: 'Азия', ru: 'Азия', en: 'Asia' },
  years: { kk: 'Жылдар бойынша', ru: 'По годам', en: 'By year' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  terms: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Terms' },
  from: { kk: 'Басы', ru: 'Начало', en: 'From' },
  to: { kk: 'Соңы', ru: 'Конец', en: 'To' },
  share: { kk: 'Үлесі', ru: 'Доля', en: 'Share' },
  country: { kk: 'Ел', ru: 'Страна', en: 'Country' },
  countries: { kk: 'Елдер бойынша', ru: 'По странам', en: 'By country' },
  footnote: {
    kk: 'Бірнеше елге қатысы бар жоба әр елде саналады.',
    ru: 'Проект нескольких стран считается в каждой.',
    en: 'A project of several countries counts in each.',
  },
  definitions: {
    kk: 'Анықтамалар мен параметрлер',
    ru: 'Определения и параметры',
    en: 'Definitions and parameters',
  },
  director: { kk: 'Директор', ru: 'Директор', en: 'Director' },
  footer: {
    kk: '{page}-бет, барлығы {pages}',
    ru: 'Страница {page} из {pages}',
    en: 'Page {page} of {pages}',
  },
} satisfies Record<string, Record<Language, string>>;
export const kzt = (minor: number): ModelValue => ({ minor, currency: 'KZT' });
const eur = (minor: number): ModelValue => ({ minor, currency: 'EUR' });

/** A table with nothing but what is given. */
export function plainTable(
  given: Pick<ReportTable, 'key' | 'title' | 'columns' | 'rows'> & Partial<ReportTable>,
): ReportTable {
  return {
    kind: 'table',
    rowCount: given.rows.length,
    rowLinks: [],
    rowParts: [],
    groups: [],
    totalLabel: null,
    figures: [],
    charts: [],
    footnote: '',
    frozenColumns: 0,
    ...given,
  };
}

/** A report with everything that a model can hold, texts like formulas and of XML's own letters among it. */
export function kitchenSink(
  language: Language,
  secondLanguage: Language | null = null,
  amountScale: AmountScale = 1000,
): ReportModel {
  const say = (key: keyof typeof words): string => {
    const first = words[key][language];
    return secondLanguage === null ? first : `${first}\n${words[key][secondLanguage]}`;
  };
  const column = (
    key: string,
    title: string,
    type: ModelColumn['type'],
    width: number,
    more: Partial<ModelColumn> = {},
  ): ModelColumn => ({ key, title, type, width, ...more });

  const parties = plainTable({
    key: 'parties',
    title: say('parties'),
    columns: [
      column('number', '№', 'rowNumber', 5),
      column('party', say('party'), 'text', 34),
      column('state', say('state'), 'text', 14, {
        tones: { [words.late[language]]: 'bad', [words.inTime[language]]: 'good' },
      }),
      column('projects', say('projects'), 'integer', 11, { isSummed: true }),
      column('share', say('share'), 'percent', 10),
      column('planned', say('planned'), 'money', 17, {
        isSummed: true,
        currencyKey: 'currency',
        group: say('money'),
      }),
      column('actual', say('actual'), 'money', 17, {
        isSummed: true,
        currencyKey: 'currency',
        group: say('money'),
      }),
      column('currency', say('currency'), 'currency', 8, { group: say('money') }),
      column('begun', say('begun'), 'date', 11),
    ],
    rows: [
      [
        1,
        '=1+1 GmbH & Co',
        words.inTime[language],
        12,
        0.4,
        kzt(1_234_567_890),
        kzt(1_000_000_000),
        'KZT',
        '2021-02-28',
      ],
      [
        2,
        'Fraunhofer «IWS»',
        words.late[language],
        8,
        0.25,
        eur(25_000_050),
        eur(12_500_000),
        'EUR',
        '2022-12-31',
      ],
      [
        3,
        '@Жапония ҒА\nекінші жол',
        words.late[language],
        5,
        0.15,
        { minor: 1_500_000, currency: 'JPY' },
        { minor: 700_000, currency: 'JPY' },
        'JPY',
        null,
      ],
      [
        4,
        'Әл-Фараби атындағы ҚазҰУ',
        words.inTime[language],
        3,
        0.2,
        kzt(99),
        null,
        'KZT',
        '2024-02-29',
      ],
    ],
    rowParts: ['party/1', 'party/2', null, null],
    groups: [
      { title: say('europe'), level: 0, from: 0, count: 2 },
      { title: say('asia'), level: 0, from: 2, count: 2 },
      { title: '+Алматы', level: 1, from: 3, count: 1 },
    ],
    totalLabel: say('total'),
    figures: [
      {
        key: 'share',
        label: say('young'),
        type: 'percent',
        value: 0.4567,
        meaning: say('meaning'),
        rowsKey: 'behindPeople',
      },
      {
        key: 'mean',
        label: say('people'),
        type: 'decimal',
        value: 12.25,
        meaning: '',
        rowsKey: null,
      },
    ],
    charts: [
      { kind: 'bars', title: say('parties'), categoryKey: 'party', valueKeys: ['projects'] },
      {
        kind: 'share',
        title: `${words.share[language]} 2`,
        categoryKey: 'party',
        valueKeys: ['projects'],
      },
    ],
    footnote: say('footnote'),
    frozenColumns: 2,
  });
  const years = plainTable({
    key: 'years',
    title: say('years'),
    columns: [
      column('year', say('year'), 'code', 10),
      column('projects', say('projects'), 'integer', 14, { isSummed: true }),
      column('people', say('people'), 'integer', 14, { isSummed: true }),
      column('balance', say('money'), 'money', 20),
    ],
    rows: [
      ['2021', 12, 140, kzt(100_000_000)],
      ['2022', 15, 190, kzt(-35_000_000)],
      ['2023', 14, 170, kzt(20_000_000)],
      ['2024', 21, 260, null],
      ['2025', 25, 310, kzt(75_500_000)],
    ],
    totalLabel: say('total'),
    charts: [
      {
        kind: 'lines',
        title: say('people'),
        categoryKey: 'year',
        valueKeys: ['projects', 'people'],
      },
      {
        kind: 'stacked',
        title: say('years'),
        categoryKey: 'year',
        valueKeys: ['projects', 'people'],
      },
      { kind: 'bars', title: say('money'), categoryKey: 'year', valueKeys: ['balance'] },
    ],
  });
  const terms = plainTable({
    key: 'terms',
    title: say('terms'),
    columns: [
      column('name', say('name'), 'text', 60),
      column('from', say('from'), 'date', 14),
      column('to', say('to'), 'date', 14),
      column('code', say('country'), 'code', 10),
      column('count', say('projects'), 'integer', 12),
    ],
    rows: [
      ['Өсімдік қауіпсіздігі және климат', '2021-03-01', '2024-02-29', 'KZ', 3],
      [
        'Мониторинг ледников Заилийского Алатау: дистанционное зондирование',
        '2022-06-15',
        '2025-12-31',
        'DE',
        7,
      ],
      ['Hydrogen storage', '2023-01-01', '2023-12-31', 'JP', 2],
    ],
    charts: [
      { kind: 'timeline', title: say('terms'), categoryKey: 'name', valueKeys: ['from', 'to'] },
      { kind: 'map', title: say('countries'), categoryKey: 'code', valueKeys: ['count'] },
    ],
  });
  const behind = (key: string, title: string): ReportTable =>
    plainTable({
      key,
      title,
      columns: [
        column('number', '№', 'rowNumber', 5),
        column('name', say('name'), 'text', 60),
        column('begun', say('begun'), 'date', 12),
      ],
      rows: [
        [1, '-Ғарыш зерттеулері', '2021-02-28'],
        [2, 'Ледники', '2023-07-01'],
      ],
    });
  return {
    id: 'kitchenSink',
    language,
    secondLanguage,
    title: say('title'),
    office: say('office'),
    facts: [say('asOf'), say('scale')],
    amountScale,
    sections: [
      {
        kind: 'text',
        key: 'year',
        title: say('narrativeTitle'),
        text: words.narrative[language],
        isNarrative: true,
      },
      {
        kind: 'figures',
        key: 'figures',
        title: say('figures'),
        compared: { now: say('now'), before: say('before'), difference: say('difference') },
        figures: [
          {
            key: 'projects',
            label: say('projects'),
            type: 'integer',
            value: 25,
            previous: 21,
            meaning: say('meaning'),
            rowsKey: 'behindProjects',
          },
          {
            key: 'people',
            label: say('people'),
            type: 'integer',
            value: 1500,
            previous: null,
            meaning: '=A1',
            rowsKey: 'behindPeople',
          },
          {
            key: 'young',
            label: say('young'),
            type: 'percent',
            value: 0.3333,
            previous: 0.4,
            meaning: '',
            rowsKey: null,
          },
          {
            key: 'money',
            label: say('money'),
            type: 'money',
            value: kzt(1_234_568_889),
            previous: kzt(1_000_000_000),
            meaning: '',
            rowsKey: null,
          },
        ],
      },
      {
        kind: 'card',
        key: 'card',
        title: say('card'),
        lines: [
          { label: say('name'), type: 'text', value: '=HYPERLINK("http://x")', link: null },
          { label: say('begun'), type: 'date', value: '2021-02-28', link: null },
          { label: say('money'), type: 'money', value: kzt(5_000_050), link: null },
          { label: say('people'), type: 'integer', value: 17, link: null },
        ],
      },
      parties,
      years,
      terms,
    ],
    appendices: [
      behind('behindProjects', say('projects')),
      behind('behindPeople', say('people')),
      behind('behindFirst', '=1+1 GmbH: [a/b]'),
    ],
    signatures: [{ position: say('director'), name: 'Ә. Қасымов' }],
    notes: {
      sheetName: say('definitions'),
      title: say('definitions'),
      parametersTitle: say('year'),
      parameters: [{ name: say('year'), value: '2025' }],
      definitionsTitle: say('definitions'),
      definitions: [{ term: say('projects'), meaning: say('meaning') }],
    },
    footer: words.footer[language],
    issuedAt: '2025-03-05T05:00:00.000Z',
  };
}
