import type { Language } from '#shared/domain/language.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type {
  ColumnType,
  ReportHead,
  ReportSignature,
  ReportTone,
  ReportTotals,
} from '#shared/report/model.ts';

/** What every report says of itself beside its own figures. */
export interface ReportParameters {
  language: Language;
  /** Name of the office in the report's language. */
  office: string;
  /** `YYYY-MM-DD` */
  asOf: string;
  /** The filters in words, one each; empty for all records. */
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

/** What makes one report differ from another; `text` gives its own words by key. */
export interface ReportDefinition<Key extends string> {
  id: string;
  text: (key: string) => string;
  /** The selection in words where nothing is filtered. */
  everything: string;
  columns: readonly (readonly [key: Key, type: ColumnType, width: number])[];
  /** The column whose texts are coloured, and which of them. */
  coloured?: { key: Key; tones: Readonly<Record<string, ReportTone>> };
  frozenColumns: number;
  totals: ReportTotals;
  /** Figures and columns whose meaning is spelled out on the second sheet. */
  definitions: readonly string[];
}

function officialDate(date: string): string {
  return date.split('-').reverse().join('.');
}

/** Everything of a report but its rows. */
export function reportHead<Key extends string>(
  definition: ReportDefinition<Key>,
  parameters: ReportParameters,
  t: Translate,
): ReportHead {
  const { text, coloured } = definition;
  const { language, asOf, filters } = parameters;
  const date = officialDate(asOf);
  const selection = filters.length === 0 ? definition.everything : filters.join('; ');
  return {
    id: definition.id,
    language,
    office: parameters.office,
    title: text('title'),
    subtitle: '',
    facts: [t('reports.frame.asOf', { date }), t('reports.frame.selection', { selection })],
    sheetName: text('sheetName'),
    columns: definition.columns.map(([key, type, width]) => ({
      key,
      title: text(`columns.${key}`),
      type,
      width,
      ...(key === coloured?.key ? { tones: coloured.tones } : {}),
    })),
    frozenColumns: definition.frozenColumns,
    totals: definition.totals,
    signatures: parameters.signatures,
    notes: {
      sheetName: t('reports.frame.notes.sheetName'),
      title: t('reports.frame.notes.title'),
      parametersTitle: t('reports.frame.notes.parameters'),
      parameters: [
        { name: t('reports.frame.parameters.report'), value: text('title') },
        { name: t('reports.frame.parameters.office'), value: parameters.office },
        { name: t('reports.frame.parameters.asOf'), value: date },
        { name: t('reports.frame.parameters.selection'), value: selection },
        { name: t('reports.frame.parameters.order'), value: parameters.order },
        { name: t('reports.frame.parameters.issuedAt'), value: parameters.issuedAtText },
        { name: t('reports.frame.parameters.appVersion'), value: parameters.appVersion },
      ],
      definitionsTitle: t('reports.frame.notes.definitions'),
      definitions: definition.definitions.map((name) => ({
        term: text(`definitions.${name}.term`),
        meaning: text(`definitions.${name}.meaning`),
      })),
    },
    footer: t('reports.frame.footer', { page: '{page}', pages: '{pages}' }),
    issuedAt: parameters.issuedAt,
  };
}
