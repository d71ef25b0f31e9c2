import { localText } from '#shared/domain/language.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import type { Building, Built } from './definition.ts';
import type { OpenedReport } from './openReport.ts';

/** The parameters in words; what names records or filters is said by the report itself. */
function parameterLines({ t, say }: Building, values: OpenedReport['values']) {
  return Object.entries(values).flatMap(([key, value]) => {
    const name = t(`reportCatalogue.parameters.${key}`);
    if (typeof value === 'number') return [{ name, value: String(value) }];
    if (isCalendarDate(value)) {
      return [{ name, value: say((_, language) => formatDate(value, language)) }];
    }
    return [];
  });
}

/** A report with the frame that all reports share: title, office, parameters, definitions, footer. */
export function frameReport(
  { building, report, values, now, appVersion }: OpenedReport,
  built: Built,
): ReportModel {
  const { t, say, language, languages, office, today, amountScale } = building;
  const title = built.title ?? t(`reportCatalogue.titles.${report.id}`);
  const name = localText(office.name, language);
  const issuedAt = now.toISOString();
  const asOf = say((_, one) => formatDate(today, one));
  const frame = (key: string): string => t(`reports.frame.${key}`);
  const line = (key: string, value: string) => ({ name: frame(`parameters.${key}`), value });
  const scale = t(`reportCatalogue.scale.${amountScale}`);
  return {
    id: report.id,
    language,
    secondLanguage: languages[1] ?? null,
    title,
    office: name,
    facts: [
      say((one, own) => one('reports.frame.asOf', { date: formatDate(today, own) })),
      ...built.facts,
      ...(amountScale === 1 ? [] : [scale]),
    ],
    amountScale,
    sections: built.sections,
    appendices: [],
    signatures: built.signatures ?? [],
    notes: {
      // Names of sheets are short: they stay in the first language.
      sheetName: createTranslator(language)('reports.frame.notes.sheetName'),
      title: frame('notes.title'),
      parametersTitle: frame('notes.parameters'),
      parameters: [
        line('report', title),
        line('office', name),
        line('asOf', asOf),
        ...parameterLines(building, values),
        ...(built.parameters ?? []),
        line('amounts', scale),
        line('issuedAt', formatDateTime(issuedAt, language)),
        line('appVersion', appVersion),
      ],
      definitionsTitle: frame('notes.definitions'),
      definitions: [
        ...built.notes.map((key) => ({
          term: t(`reportCatalogue.notes.${key}.term`),
          meaning: t(`reportCatalogue.notes.${key}.meaning`, { limit: office.youngAgeLimit }),
        })),
        ...(built.definitions ?? []),
        ...built.sections.flatMap((section) =>
          section.kind === 'figures'
            ? section.figures.map(({ label, meaning }) => ({ term: label, meaning }))
            : [],
        ),
      ],
    },
    footer: say((one) =>
      one('reports.frame.footer', { page: '{page}', pages: '{pages}' }),
    ).replaceAll('\n', ' · '),
    issuedAt,
  };
}
