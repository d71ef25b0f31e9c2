import type { Language } from '#shared/domain/language.ts';
import type { Money } from '#shared/domain/money.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type {
  ModelColumn,
  ModelValue,
  ReportModel,
  ReportTable,
  ValueType,
} from '#shared/report/reportModel.ts';
import { plainTable } from './kitchenSink.ts';

/** One project as a register shows it: texts in the report's language, dates `YYYY-MM-DD`. */
export interface RegisterRow {
  code: string;
  title: string;
  programme: string;
  leadOrganisation: string;
  manager: string;
  field: string;
  status: string;
  startDate: string | null;
  endDate: string | null;
  budget: Money | null;
  scientists: number | null;
  youngScientists: number | null;
}

/** Words of titles, with all letters of the three alphabets. */
const words: Record<Language, readonly string[]> = {
  kk: 'өсімдік ғарыш әуе қауіпсіздік жаңа іргелі үлгі ұлттық һәм мәңгілік ядролық су топырақ климат'.split(
    ' ',
  ),
  ru: 'мониторинг ледников объект щадящий эколого радиационный съёмка ядерный цикл южный фонд'.split(
    ' ',
  ),
  en: 'glacier monitoring hydrogen storage quality exchange joint biosafety survey waste zone'.split(
    ' ',
  ),
};

const organisations: Record<Language, readonly string[]> = {
  kk: ['Әл-Фараби атындағы Қазақ ұлттық университеті', '«Ядролық физика институты» РМК'],
  ru: ['Казахский национальный университет имени аль-Фараби', 'РГП «Институт ядерной физики»'],
  en: ['Al-Farabi Kazakh National University', 'Institute of Nuclear Physics'],
};

const currencies = ['KZT', 'USD', 'EUR', 'JPY'] as const;

/** Whole numbers below `limit`, the same in every run. */
function createRandom(): (limit: number) => number {
  let state = 20_250_305;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function pick(list: readonly string[], random: (limit: number) => number): string {
  return list[random(list.length)] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Invented projects of every shape: with and without dates and money, in four currencies. */
export function* registerRows(language: Language, count: number): Generator<RegisterRow> {
  const random = createRandom();
  for (let index = 0; index < count; index += 1) {
    const title = Array.from({ length: 4 + random(12) }, () => pick(words[language], random));
    const scientists = random(40);
    const year = 2015 + random(10);
    yield {
      code: `KZ-${1000 + index}`,
      title: title.join(' '),
      programme: ['ISTC', 'МНТЦ', 'Horizon Europe'][random(3)] ?? '',
      leadOrganisation: pick(organisations[language], random),
      manager: `${pick(words[language], random)} ${pick(words[language], random)}`,
      field: `1.${1 + random(7)} ${pick(words[language], random)}`,
      status: pick(words[language], random),
      startDate: random(12) === 0 ? null : `${year}-${two(1 + random(12))}-${two(1 + random(28))}`,
      endDate:
        random(12) === 0 ? null : `${year + 3}-${two(1 + random(12))}-${two(1 + random(28))}`,
      budget:
        random(10) === 0
          ? null
          : {
              minor: random(2 ** 31) * 100 + random(100),
              currency: currencies[random(4)] ?? 'KZT',
            },
      scientists: random(15) === 0 ? null : scientists,
      youngScientists: random(15) === 0 ? null : random(scientists + 1),
    };
  }
}

const offices: Record<Language, string> = {
  kk: 'Қазақстан Республикасы Ғылым және жоғары білім министрлігінің Ғылым комитеті',
  ru: 'Комитет науки Министерства науки и высшего образования Республики Казахстан',
  en: 'Science Committee, Ministry of Science and Higher Education, Republic of Kazakhstan',
};

const columns: readonly (readonly [string, ValueType, number, Partial<ModelColumn>?])[] = [
  ['number', 'rowNumber', 5],
  ['code', 'code', 12],
  ['title', 'text', 34],
  ['programme', 'text', 14],
  ['leadOrganisation', 'text', 22],
  ['manager', 'text', 15],
  ['field', 'text', 16],
  ['status', 'text', 13],
  ['startDate', 'date', 11],
  ['endDate', 'date', 11],
  ['budget', 'money', 17, { isSummed: true, currencyKey: 'currency' }],
  ['currency', 'currency', 8],
  ['scientists', 'integer', 10, { isSummed: true }],
  ['youngScientists', 'integer', 10, { isSummed: true }],
];

/** One line of the register; `number` counts from 1. */
export const registerRow = (row: RegisterRow, number: number): ModelValue[] => [
  number,
  row.code,
  row.title,
  row.programme,
  row.leadOrganisation,
  row.manager,
  row.field,
  row.status,
  row.startDate,
  row.endDate,
  row.budget,
  row.budget?.currency ?? null,
  row.scientists,
  row.youngScientists,
];

/** A register of projects as the catalogue makes it, with so many of its rows in the model. */
export function registerModel(
  language: Language,
  rows: ModelValue[][],
): { model: ReportModel; table: ReportTable } {
  const t = createTranslator(language);
  const table = plainTable({
    key: 'register',
    title: t('reports.register.title'),
    columns: columns.map(([key, type, width, more = {}]) => ({
      key,
      title: t(`reports.register.columns.${key}`),
      type,
      width,
      ...more,
    })),
    rows,
    totalLabel: t('reports.register.totals.count', { rows: '{count}' }),
    frozenColumns: 2,
  });
  const definitions = ['project', 'status', 'budget'].map((name) => ({
    term: t(`reports.register.definitions.${name}.term`),
    meaning: t(`reports.register.definitions.${name}.meaning`),
  }));
  const model: ReportModel = {
    id: 'register',
    language,
    secondLanguage: null,
    title: t('reports.register.title'),
    office: offices[language],
    facts: [
      t('reports.frame.asOf', { date: '05.03.2025' }),
      t('reports.frame.selection', { selection: t('reports.register.allProjects') }),
    ],
    amountScale: 1,
    sections: [table],
    appendices: [],
    signatures: [{ position: 'Басқарма басшысы', name: 'А. Қайратова' }],
    notes: {
      sheetName: t('reports.frame.notes.sheetName'),
      title: t('reports.frame.notes.title'),
      parametersTitle: t('reports.frame.notes.parameters'),
      parameters: [{ name: t('reports.frame.parameters.asOf'), value: '05.03.2025' }],
      definitionsTitle: t('reports.frame.notes.definitions'),
      definitions,
    },
    footer: t('reports.frame.footer', { page: '{page}', pages: '{pages}' }),
    issuedAt: '2025-03-05T05:00:00.000Z',
  };
  return { model, table };
}
