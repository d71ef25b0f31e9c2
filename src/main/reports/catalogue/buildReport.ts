import type { ChosenReport } from '#shared/contract/reports.ts';
import type { BuiltReport, ReportTable, RowStream } from '#shared/report/reportModel.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import { narrativesOf, withNarratives, withoutBlanks } from '../narratives/service.ts';
import {
  appendixOf,
  linksBehind,
  pageBehind,
  streamOf,
  type BehindLink,
} from './behind/appendix.ts';
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
async function buildWhole(opened: OpenedReport): Promise<BuiltReport> {
  const { building, report, values } = opened;
  const { model, streams } = await buildBody(opened);
  const all: Record<string, RowStream> = { ...streams };
  const appendices: ReportTable[] = [];
  const shown = new Set(model.sections.map(({ key }) => key));
  for (const behind of await report.behind(building, values)) {
    if (shown.has(behind.key)) continue;
    if (behind.isOnScreenOnly) continue;
    const ids = await behind.ids([]);
    const table = await appendixOf(behind, ids);
    appendices.push(table);
    if (table.rows.length < table.rowCount) all[table.key] = streamOf(behind, ids, building.step);
  }
  return { model: { ...withoutBlanks(model), appendices }, streams: all };
}

/** What stands behind the figures of a report, by their keys. Both throw `REPORT_ROWS_UNKNOWN`. */
export interface BehindReport {
  linksBehind: (key: string) => Promise<BehindLink[]>;
  rowsBehind: (key: string, page: { offset: number; limit: number }) => Promise<ReportTable>;
}

/**
 * Builds a report whole and lets `use` write it while the record stands still.
 * Throws `REPORT_UNKNOWN` or `REPORT_PARAMETER`.
 */
export const withReport = <T>(
  ctx: ReadingContext,
  choice: ChosenReport,
  options: BuildOptions,
  use: (report: BuiltReport & Pick<OpenedReport, 'values'> & BehindReport) => Promise<T>,
): Promise<T> =>
  openReport(ctx, choice, options, async (opened) => {
    const { building, report, values } = opened;
    const all = await report.behind(building, values);
    return use({
      ...(await buildWhole(opened)),
      values,
      linksBehind: (key) => linksBehind(all, key),
      rowsBehind: (key, page) => pageBehind(all, key, page),
    });
  });
