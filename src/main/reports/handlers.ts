import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { reports } from '#shared/contract/reports.ts';
import type { Language, LocalText } from '#shared/domain/language.ts';
import type { FileTokens } from '../files/fileTokens.ts';
import type { JobManager } from '../jobs/jobManager.ts';
import type { ForkWorker } from '../jobs/workerProcess.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { exportRegister } from './exportRegister.ts';

export interface ReportHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  forkWorker: ForkWorker;
  appVersion: string;
  /** Name of the office in whose name reports are issued. */
  office: () => Promise<LocalText>;
  /** Asks where to save the register in `language`; `null` when cancelled. */
  chooseTarget: (language: Language) => Promise<string | null>;
  showInFolder: (file: string) => void;
}

export function reportHandlers(options: ReportHandlerOptions): HandlersOf<typeof reports> {
  const { ctx, jobs, files } = options;
  return {
    'reports.exportRegister': async ({ language, list }) => {
      const context = ctx();
      const target = await options.chooseTarget(language);
      if (target === null) return null;
      const office = await options.office();
      const file = files.issue(target);
      const rows = await jobs.run('writeReport', file.fileName, ({ signal, report }) =>
        exportRegister(context, {
          list,
          language,
          office,
          appVersion: options.appVersion,
          path: target,
          forkWorker: options.forkWorker,
          signal,
          onProgress: report,
        }),
      );
      return { ...file, rows };
    },
    'reports.showFile': async ({ token }) => {
      options.showInFolder(files.resolve(token));
      return {};
    },
  };
}
