import type { ChosenReport } from '#shared/contract/reports.ts';
import type { ReportModel, ReportTable } from '#shared/report/reportModel.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import { pageBehind } from './behind/appendix.ts';
import { buildBody } from './buildReport.ts';
import { firstRows } from './firstRows.ts';
import { openReport, type BuildOptions } from './openReport.ts';

/** A report with the first rows of its tables and without appendices. */
export const previewReport = (
  ctx: ReadingContext,
  choice: ChosenReport,
  options: BuildOptions,
): Promise<ReportModel> =>
  openReport(ctx, choice, options, async (opened) => {
    const { model } = await buildBody(opened);
    return {
      ...model,
      sections: model.sections.map((one) => (one.kind === 'table' ? firstRows(one) : one)),
    };
  });

/** A page of the rows behind a figure or a row of a report. Throws `REPORT_ROWS_UNKNOWN`. */
export const reportRows = (
  ctx: ReadingContext,
  choice: ChosenReport,
  asked: { key: string; offset: number; limit: number },
  options: BuildOptions,
): Promise<ReportTable> =>
  openReport(ctx, choice, options, async ({ building, report, values }) =>
    pageBehind(await report.behind(building, values), asked.key, asked),
  );
