import type { TextValues, Translate } from '#shared/i18n/translator.ts';
import type { Money } from '#shared/domain/money.ts';
import type { ColumnType, ReportHead, ReportRow } from '#shared/report/model.ts';
import { reportHead, type ReportParameters } from './reportHead.ts';

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

/** Everything of the register of projects but its rows. */
export function registerHead(parameters: ReportParameters, t: Translate): ReportHead {
  const text = (key: string, values?: TextValues): string => t(`reports.register.${key}`, values);
  return reportHead(
    {
      id: 'register',
      text,
      everything: text('allProjects'),
      columns,
      frozenColumns,
      totals: {
        countLabel: text('totals.count', { rows: '{count}' }),
        currencyLabel: text('totals.currency', { currency: '{currency}' }),
        sums: ['scientists', 'youngScientists'],
        money: [{ columnKey: 'budget', currencyKey: 'currency' }],
      },
      definitions,
    },
    parameters,
    t,
  );
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
  parameters: ReportParameters,
  t: Translate,
): { head: ReportHead; rows: ReportRow[] } {
  return {
    head: registerHead(parameters, t),
    rows: rows.map((row, index) => registerRow(row, index + 1)),
  };
}
