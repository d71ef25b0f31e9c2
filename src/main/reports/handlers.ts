import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { reports, SavedFormat } from '#shared/contract/reports.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import type { PrintPdf } from '../files/printedPage.ts';
import type { JobManager, RunningJob } from '../jobs/jobManager.ts';
import { runOpenly } from '../jobs/runOpenly.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { ReportMaker } from './apart/reportMaker.ts';
import { listSaved } from './builder/listSaved.ts';
import { listReports } from './catalogue/listReports.ts';
import { openReport } from './catalogue/openReport.ts';
import { exportReport } from './exportReport.ts';

export interface ReportHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  maker: ReportMaker;
  forkWorker: ForkWorker;
  print: PrintPdf;
  appVersion: string;
  /** Asks where to save a report of that title; `null` when cancelled. */
  chooseTarget: (title: string, format: SavedFormat) => Promise<string | null>;
  showInFolder: (file: string) => void;
}

export function reportHandlers(options: ReportHandlerOptions): HandlersOf<typeof reports> {
  const { ctx, jobs, files, maker, forkWorker, print, appVersion } = options;
  const run = <T>(
    id: string,
    work: (job: Pick<RunningJob, 'signal' | 'report'>) => Promise<T>,
  ): Promise<T> => runOpenly(jobs, 'makeReport', id, work);

  return {
    'reports.list': async () => {
      const { now, workspace } = ctx();
      return [...listReports(now()), ...(await listSaved(workspace.reader))];
    },
    'reports.preview': async (choice) => run(choice.id, (job) => maker.preview(ctx(), choice, job)),
    'reports.rows': async ({ choice, ...asked }) =>
      run(choice.id, (job) => maker.rows(ctx(), choice, asked, job)),
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
        maker.withReport(context, choice, job, (report) =>
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
      const { title } = await run(choice.id, (job) =>
        maker.rows(context, choice, { key, offset: 0, limit: 1 }, job),
      );
      const target = await options.chooseTarget(title.replaceAll('\n', ', '), 'xlsx');
      if (target === null) return null;
      const file = files.issue(target);
      const rows = await jobs.run('writeReport', file.fileName, (job) =>
        maker.withRows(context, { choice, key }, job, (report) =>
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
