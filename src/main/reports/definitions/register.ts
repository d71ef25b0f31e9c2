import type { TextValues, Translate } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Money } from '#shared/domain/money.ts';
import type { ColumnType, ReportHead, ReportRow, ReportSignature } from '#shared/report/model.ts';

/** One project as the register shows it: texts are already in the report's language, dates `YYYY-MM-DD`. */
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

export interface RegisterParameters {
  language: Language;
  /** Name of the office in the report's language. */
  office: string;
  /** `YYYY-MM-DD` */
  asOf: string;
  /** The filters in words, one each; empty for all projects. */
  filters: readonly string[];
  /** The order of the rows in words. */
  order: string;
  signatures: readonly ReportSignature[];
  appVersion: string;
  /** UTC ISO instant */
  issuedAt: string;
  /** The same instant as people read it: local date and time. */
  issuedAtText: string;
}

type ColumnKey = 'number' | 'currency' | keyof RegisterRow;

/** Widths add up to what stays readable on one A4 landscape page. */
const columns: readonly [key: ColumnKey, type: ColumnType, width: number][] = [
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
  ['budget', 'money', 17],
  ['currency', 'currency', 8],
  ['scientists', 'integer', 10],
  ['youngScientists', 'integer', 10],
];

const frozenColumns = 2;

/** Figures and columns whose meaning is spelled out on the second sheet. */
const definitions = [
  'project',
  'code',
  'title',
  'leadOrganisation',
  'status',
  'term',
  'budget',
  'totals',
  'scientists',
  'youngScientists',
] as const;

function officialDate(date: string): string {
  return date.split('-').reverse().join('.');
}

/** Everything of the register of projects but its rows. */
export function registerHead(parameters: RegisterParameters, t: Translate): ReportHead {
  const { language, asOf, filters } = parameters;
  const text = (key: string, values?: TextValues): string => t(`reports.register.${key}`, values);
  const date = officialDate(asOf);
  const selection = filters.length === 0 ? text('allProjects') : filters.join('; ');
  return {
    id: 'register',
    language,
    office: parameters.office,
    title: text('title'),
    subtitle: '',
    facts: [text('asOf', { date }), text('selection', { selection })],
    sheetName: text('sheetName'),
    columns: columns.map(([key, type, width]) => ({
      key,
      title: text(`columns.${key}`),
      type,
      width,
    })),
    frozenColumns,
    totals: {
      countLabel: text('totals.count', { rows: '{count}' }),
      currencyLabel: text('totals.currency', { currency: '{currency}' }),
      sums: ['scientists', 'youngScientists'],
      money: [{ columnKey: 'budget', currencyKey: 'currency' }],
    },
    signatures: parameters.signatures,
    notes: {
      sheetName: text('notes.sheetName'),
      title: text('notes.title'),
      parametersTitle: text('notes.parameters'),
      parameters: [
        { name: text('parameters.report'), value: text('title') },
        { name: text('parameters.office'), value: parameters.office },
        { name: text('parameters.asOf'), value: date },
        { name: text('parameters.selection'), value: selection },
        { name: text('parameters.order'), value: parameters.order },
        { name: text('parameters.issuedAt'), value: parameters.issuedAtText },
        { name: text('parameters.appVersion'), value: parameters.appVersion },
      ],
      definitionsTitle: text('notes.definitions'),
      definitions: definitions.map((name) => ({
        term: text(`definitions.${name}.term`),
        meaning: text(`definitions.${name}.meaning`),
      })),
    },
    footer: text('footer', { page: '{page}', pages: '{pages}' }),
    issuedAt: parameters.issuedAt,
  };
}

/** One line of the register; `number` counts from 1. */
export function registerRow(row: RegisterRow, number: number): ReportRow {
  return [
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
}

/** The whole register. For a long one, take `registerHead` and pass rows through `registerRow` in batches. */
export function buildRegister(
  rows: readonly RegisterRow[],
  parameters: RegisterParameters,
  t: Translate,
): { head: ReportHead; rows: ReportRow[] } {
  return {
    head: registerHead(parameters, t),
    rows: rows.map((row, index) => registerRow(row, index + 1)),
  };
}
