import { AppError } from '#shared/errors/appError.ts';
import type { Reader } from '../../db/schema.ts';
import { builtReportOf } from '../builder/builtReport.ts';
import { catalogue } from './catalogue.ts';
import type { CatalogueReport } from './definition.ts';

/** The report of an id. Throws `REPORT_UNKNOWN`. */
export async function reportOf(db: Reader, id: string): Promise<CatalogueReport> {
  const found = catalogue.find((report) => report.id === id) ?? (await builtReportOf(db, id));
  if (!found) throw new AppError('REPORT_UNKNOWN', { report: id });
  return found;
}

type Values = Readonly<Record<string, string | number>>;

/** The values with what was left out filled in. Throws `REPORT_PARAMETER` for one that the report does not take. */
export function checkValues(report: CatalogueReport, values: Values, today: string): Values {
  // A field left empty on the screen stands for "not said".
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const result = report.parameters(today).safeParse(said);
  if (result.success) return result.data as Values;
  const issue = result.error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  throw new AppError('REPORT_PARAMETER', { report: report.id, parameter: keys.join(', ') });
}
