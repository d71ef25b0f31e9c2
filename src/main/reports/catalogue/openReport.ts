import type { ChosenReport } from '#shared/contract/reports.ts';
import { readOffice } from '../../office/service.ts';
import { localDate } from '../../workspace/localDate.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import type { Building, CatalogueReport } from './definition.ts';
import { speak } from './languages.ts';
import { readSize } from './queries.ts';
import { checkValues, reportOf } from './reportOf.ts';

export interface BuildOptions {
  appVersion: string;
  /** Told between two questions; may wait, and may throw to stop the work. */
  onStep?: () => Promise<void>;
  /** Told before the report is built how many steps that takes. */
  onExpected?: (steps: number) => void;
}

/** A report that was asked for, with its checked parameters, on one unchanging state of the record. */
export interface OpenedReport {
  building: Building;
  report: CatalogueReport;
  /** Every parameter, those that were left out at their defaults. */
  values: Readonly<Record<string, string | number>>;
  now: Date;
  appVersion: string;
}

/** Throws `REPORT_UNKNOWN` or `REPORT_PARAMETER`. */
export function openReport<T>(
  ctx: ReadingContext,
  { id, language, secondLanguage, amountScale, values: said }: ChosenReport,
  { appVersion, onStep, onExpected }: BuildOptions,
  use: (opened: OpenedReport) => Promise<T>,
): Promise<T> {
  const now = ctx.now();
  const today = localDate(now);
  return ctx.workspace.readSnapshot(async (db) => {
    const report = await reportOf(db, id);
    const values = checkValues(report, said, today);
    const office = await readOffice(db);
    onExpected?.(report.steps(await readSize(db)));
    const step = onStep ?? (() => Promise.resolve());
    const speaking = speak(language, secondLanguage);
    const building = { ctx, db, today, language, amountScale, office, step, ...speaking };
    return use({ building, report, values, now, appVersion });
  });
}
