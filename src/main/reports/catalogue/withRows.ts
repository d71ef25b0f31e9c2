import type { ChosenReport } from '#shared/contract/reports.ts';
import { describeRows } from '#shared/report/describeRows.ts';
import type { BuiltReport, ReportModel } from '#shared/report/reportModel.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import { appendixOf, findBehind, streamOf } from './behind/appendix.ts';
import { buildBody } from './buildReport.ts';
import { openReport, type BuildOptions } from './openReport.ts';

/** The figure that a key stands behind, with its definition. */
function factOf(model: ReportModel, key: string): string[] {
  const described = describeRows(model, key);
  return described ? [`${described.title}. ${described.meaning}`.trim()] : [];
}

/**
 * Just the rows behind a figure as a report of their own, under the title and the facts of the report that
 * they are of. Throws `REPORT_ROWS_UNKNOWN`.
 */
export const withRows = <T>(
  ctx: ReadingContext,
  { choice, key }: { choice: ChosenReport; key: string },
  options: BuildOptions,
  use: (report: BuiltReport) => Promise<T>,
): Promise<T> =>
  openReport(ctx, choice, options, async (opened) => {
    const { building, report, values } = opened;
    const { behind, filters } = findBehind(await report.behind(building, values), key);
    const { model } = await buildBody(opened);
    const ids = await behind.ids(filters);
    const table = await appendixOf(behind, ids);
    const isLong = table.rows.length < table.rowCount;
    return use({
      model: {
        ...model,
        facts: [...model.facts, ...factOf(model, key)],
        sections: [table],
        signatures: [],
      },
      streams: isLong ? { [table.key]: streamOf(behind, ids, building.step) } : {},
    });
  });
