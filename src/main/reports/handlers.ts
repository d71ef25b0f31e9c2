import type { assignments } from '#shared/contract/assignments.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { reports } from '#shared/contract/reports.ts';
import type { Language, LocalText } from '#shared/domain/language.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import type { JobManager } from '../jobs/jobManager.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { exportControlList } from './exportControlList.ts';
import { buildReport, listReports, previewReport } from './catalogue/buildReport.ts';
import { exportReport } from './exportReport.ts';
import { exportRegister } from './exportRegister.ts';
import type { ReportRequest } from './writeReport.ts';

/** What a file of a report is called until the officer renames it. */
export type ReportFileKey =
  'menu.registerFile' | 'menu.controlListFile' | `reportCatalogue.titles.${string}`;

export interface ReportHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  forkWorker: ForkWorker;
  appVersion: string;
  /** Name of the office in whose name reports are issued. */
  office: () => Promise<LocalText>;
  /** Asks where to save a report in `language`; `null` when cancelled. */
  chooseTarget: (
    file: ReportFileKey,
    language: Language,
    format: 'xlsx' | 'csv',
  ) => Promise<string | null>;
  showInFolder: (file: string) => void;
}

type Calls = typeof reports & Pick<typeof assignments, 'assignments.export'>;

type Export<List> = (ctx: ServiceContext, request: ReportRequest<List>) => Promise<number>;

export function reportHandlers(options: ReportHandlerOptions): HandlersOf<Calls> {
  const { ctx, jobs, files, forkWorker, appVersion } = options;

  /** Asks for a place and writes a report there as a job; null when cancelled. */
  async function write<List>(
    name: ReportFileKey,
    exportList: Export<List>,
    asked: { list: List; language: Language },
  ) {
    const context = ctx();
    const target = await options.chooseTarget(name, asked.language, 'xlsx');
    if (target === null) return null;
    const office = await options.office();
    const file = files.issue(target);
    const rows = await jobs.run('writeReport', file.fileName, ({ signal, report }) =>
      exportList(context, {
        ...asked,
        office,
        appVersion,
        path: target,
        forkWorker,
        signal,
        onProgress: report,
      }),
    );
    return { ...file, rows };
  }

  return {
    'reports.list': () => Promise.resolve(listReports(ctx().now())),
    'reports.preview': async (choice) => previewReport(ctx(), choice, appVersion),
    'reports.export': async ({ format, ...choice }) => {
      const context = ctx();
      // Made before the officer is asked: a report that cannot be made asks for no place.
      const model = await buildReport(context, choice, appVersion);
      const name: ReportFileKey = `reportCatalogue.titles.${choice.id}`;
      const target = await options.chooseTarget(name, choice.language, format);
      if (target === null) return null;
      const file = files.issue(target);
      const rows = await jobs.run('writeReport', file.fileName, ({ signal }) =>
        exportReport(model, { format, path: target, forkWorker, signal }),
      );
      return { ...file, rows };
    },
    'reports.exportRegister': async (asked) => write('menu.registerFile', exportRegister, asked),
    'assignments.export': async (list) =>
      write('menu.controlListFile', exportControlList, { list, language: list.language }),
    'reports.showFile': async ({ token }) => {
      options.showInFolder(files.resolve(token));
      return {};
    },
  };
}
