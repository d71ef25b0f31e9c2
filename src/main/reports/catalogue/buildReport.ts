import type { ChosenReport } from '#shared/contract/reports.ts';
import type { BuiltReport, ReportTable, RowStream } from '#shared/report/reportModel.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import { narrativesOf, withNarratives, withoutBlanks } from '../narratives/service.ts';
import { appendixOf, streamOf } from './behind/appendix.ts';
import type { Behind } from './behind/behind.ts';
import { frameReport } from './frameReport.ts';
import { openReport, type BuildOptions, type OpenedReport } from './openReport.ts';

/** The report itself, without the rows behind its figures. */
export async function buildBody(opened: OpenedReport) {
  const { building, report, values } = opened;
  const built = await report.build(building, values);
  const narrated = { report: report.id, values, language: building.language };
  const texts = await narrativesOf(building.db, narrated);
  const model = withNarratives(frameReport(opened, built), texts);
  return { model, streams: built.streams ?? {} };
}

/** The report with the rows behind its figures; long tables are streams that read while the snapshot is open. */
async function buildWhole(opened: OpenedReport, behind: readonly Behind[]): Promise<BuiltReport> {
  const { building } = opened;
  const { model, streams } = await buildBody(opened);
  const all: Record<string, RowStream> = { ...streams };
  const appendices: ReportTable[] = [];
  const shown = new Set(model.sections.map(({ key }) => key));
  for (const one of behind) {
    if (shown.has(one.key) || one.isOnScreenOnly) continue;
    const ids = await one.ids([]);
    const table = await appendixOf(one, ids);
    appendices.push(table);
    if (table.rows.length < table.rowCount) all[table.key] = streamOf(one, ids, building.step);
  }
  return { model: { ...withoutBlanks(model), appendices }, streams: all };
}

/**
 * Builds a report whole and lets `use` write it while the record stands still.
 * Throws `REPORT_UNKNOWN` or `REPORT_PARAMETER`.
 */
export const withReport = <T>(
  ctx: ReadingContext,
  choice: ChosenReport,
  options: BuildOptions,
  use: (
    report: BuiltReport & Pick<OpenedReport, 'values'> & { behind: readonly Behind[] },
  ) => Promise<T>,
): Promise<T> =>
  openReport(ctx, choice, options, async (opened) => {
    const { building, report, values } = opened;
    const behind = await report.behind(building, values);
    return use({ ...(await buildWhole(opened, behind)), values, behind });
  });
