import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { reports, SavedFormat } from '#shared/contract/reports.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import type { JobManager, RunningJob } from '../jobs/jobManager.ts';
import { createPause } from '../jobs/pause.ts';
import { runOpenly } from '../jobs/runOpenly.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { listSaved } from './builder/listSaved.ts';
import { withReport } from './catalogue/buildReport.ts';
import { listReports } from './catalogue/listReports.ts';
import { openReport } from './catalogue/openReport.ts';
import { previewReport, reportRows } from './catalogue/previewReport.ts';
import { withRows } from './catalogue/withRows.ts';
import { exportReport } from './exportReport.ts';

export interface ReportHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  forkWorker: ForkWorker;
  print: PrintPdf;
  appVersion: string;
  /** Asks where to save a report of that title; `null` when cancelled. */
  chooseTarget: (title: string, format: SavedFormat) => Promise<string | null>;
  showInFolder: (file: string) => void;
}

export function reportHandlers(options: ReportHandlerOptions): HandlersOf<typeof reports> {
  const { ctx, jobs, files, forkWorker, print, appVersion } = options;
  const building = (job: Pick<RunningJob, 'signal'>) => ({
    appVersion,
    onStep: createPause(job.signal),
  });

  const run = <T>(id: string, work: (job: Pick<RunningJob, 'signal'>) => Promise<T>): Promise<T> =>
    runOpenly(jobs, 'makeReport', id, work);

  return {
    'reports.list': async () => {
      const { now, workspace } = ctx();
      return [...listReports(now()), ...(await listSaved(workspace.reader))];
    },
    'reports.preview': async (choice) =>
      run(choice.id, (job) => previewReport(ctx(), choice, building(job))),
    'reports.rows': async ({ choice, ...asked }) =>
      run(choice.id, (job) => reportRows(ctx(), choice, asked, building(job))),
    'reports.export': async ({ choice, format }) => {
      const context = ctx();
      // Opened before the officer is asked: a report that cannot be made asks for no place.
      const title = await openReport(context, choice, { appVersion }, ({ report, values }) =>
        Promise.resolve(
          report.titleOf?.(choice.language, values) ??
            createTranslator(choice.language)(`reportCatalogue.titles.${report.id}`),
        ),
      );
      const target = await options.chooseTarget(title, format);
      if (target === null) return null;
      const file = files.issue(target);
      const rows = await jobs.run('writeReport', file.fileName, (job) =>
        withReport(context, choice, building(job), (report) =>
          exportReport(report, {
            format,
            path: target,
            forkWorker,
            print,
            signal: job.signal,
            onProgress: job.report,
          }),
        ),
      );
      return { ...file, rows };
    },
    'reports.exportRows': async ({ choice, key }) => {
      const context = ctx();
      const { title } = await reportRows(
        context,
        choice,
        { key, offset: 0, limit: 1 },
        { appVersion },
      );
      const target = await options.chooseTarget(title.replaceAll('\n', ', '), 'xlsx');
      if (target === null) return null;
      const file = files.issue(target);
      const rows = await jobs.run('writeReport', file.fileName, (job) =>
        withRows(context, { choice, key }, building(job), (report) =>
          exportReport(report, {
            format: 'xlsx',
            path: target,
            forkWorker,
            print,
            signal: job.signal,
            onProgress: job.report,
          }),
        ),
      );
      return { ...file, rows };
    },
    'reports.showFile': async ({ token }) => {
      options.showInFolder(files.resolve(token));
      return {};
    },
  };
}
