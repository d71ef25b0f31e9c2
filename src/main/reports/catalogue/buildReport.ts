import { z } from 'zod';
import type { ReportParameter } from '#shared/contract/reports.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { readOffice } from '../../office/service.ts';
import { localDate } from '../../workspace/localDate.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { catalogue } from './catalogue.ts';
import type { CatalogueReport } from './definition.ts';

/** What is asked of the catalogue; `values` are as the officer or the command line gave them. */
export interface ReportChoice {
  id: string;
  language: Language;
  values: Readonly<Record<string, string | number>>;
}

function reportOf(id: string): CatalogueReport {
  const found = catalogue.find((report) => report.id === id);
  if (!found) throw new AppError('REPORT_UNKNOWN', { report: id });
  return found;
}

interface Described {
  type: string;
  minimum?: number;
  maximum?: number;
  default: string | number;
}

function describe(schema: z.ZodObject): ReportParameter[] {
  const { properties } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return Object.entries(properties ?? {}).map(([name, one]) => {
    const said = one as Described;
    return {
      name,
      type: said.type === 'integer' ? 'integer' : 'date',
      minimum: said.minimum ?? null,
      maximum: said.maximum ?? null,
      default: said.default,
    };
  });
}

/** Every report with its titles and the parameters that it takes on a day. */
export function listReports(
  now: Date,
): { id: string; titles: LocalText; parameters: ReportParameter[] }[] {
  const title = (id: string, language: Language): string =>
    createTranslator(language)(`reportCatalogue.titles.${id}`);
  return catalogue.map(({ id, parameters }) => ({
    id,
    titles: { kk: title(id, 'kk'), ru: title(id, 'ru'), en: title(id, 'en') },
    parameters: describe(parameters(localDate(now))),
  }));
}

/** The values with what was left out filled in. Throws `REPORT_PARAMETER` for one that it does not take. */
function checked(report: CatalogueReport, values: ReportChoice['values'], today: string) {
  const result = report.parameters(today).safeParse(values);
  if (result.success) return result.data as Record<string, string | number>;
  const issue = result.error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  throw new AppError('REPORT_PARAMETER', { report: report.id, parameter: keys.join(', ') });
}

/** A report of the catalogue as it stands now. Throws `REPORT_UNKNOWN` or `REPORT_PARAMETER`. */
export async function buildReport(
  ctx: ServiceContext,
  { id, language, values }: ReportChoice,
  appVersion: string,
): Promise<ReportModel> {
  const report = reportOf(id);
  const t = createTranslator(language);
  const now = ctx.now();
  const today = localDate(now);
  const parameters = checked(report, values, today);
  return ctx.workspace.readSnapshot(async (db) => {
    const office = await readOffice(db);
    const building = { ctx, db, today, language, t, office };
    const { facts, sections, notes } = await report.build(building, parameters);
    const title = t(`reportCatalogue.titles.${id}`);
    const name = localText(office.name, language);
    const asOf = formatDate(today, language);
    const shown = (value: string | number): string =>
      typeof value === 'string' ? formatDate(value, language) : String(value);
    const frame = 'reports.frame.';
    return {
      id,
      language,
      secondLanguage: null,
      title,
      office: name,
      facts: [t('reports.frame.asOf', { date: asOf }), ...facts],
      amountScale: 1,
      sections,
      appendices: [],
      signatures: [],
      notes: {
        sheetName: t(`${frame}notes.sheetName`),
        title: t(`${frame}notes.title`),
        parametersTitle: t(`${frame}notes.parameters`),
        parameters: [
          { name: t(`${frame}parameters.report`), value: title },
          { name: t(`${frame}parameters.office`), value: name },
          { name: t(`${frame}parameters.asOf`), value: asOf },
          ...Object.entries(parameters).map(([key, value]) => ({
            name: t(`reportCatalogue.parameters.${key}`),
            value: shown(value),
          })),
          {
            name: t(`${frame}parameters.issuedAt`),
            value: formatDateTime(now.toISOString(), language),
          },
          { name: t(`${frame}parameters.appVersion`), value: appVersion },
        ],
        definitionsTitle: t(`${frame}notes.definitions`),
        definitions: [
          ...notes.map((key) => ({
            term: t(`reportCatalogue.notes.${key}.term`),
            meaning: t(`reportCatalogue.notes.${key}.meaning`, { limit: office.youngAgeLimit }),
          })),
          ...sections.flatMap((section) =>
            section.kind === 'figures'
              ? section.figures.map(({ label, meaning }) => ({ term: label, meaning }))
              : [],
          ),
        ],
      },
      footer: t(`${frame}footer`, { page: '{page}', pages: '{pages}' }),
      issuedAt: now.toISOString(),
    };
  });
}

/** Rows of a table that a preview holds. */
const previewRows = 100;

/** The same report with the first rows of its tables. */
export async function previewReport(
  ctx: ServiceContext,
  choice: ReportChoice,
  appVersion: string,
): Promise<ReportModel> {
  const model = await buildReport(ctx, choice, appVersion);
  return {
    ...model,
    sections: model.sections.map((section) =>
      section.kind === 'table' ? { ...section, rows: section.rows.slice(0, previewRows) } : section,
    ),
  };
}
