import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { templates } from '#shared/contract/templates.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { FileTokens } from '../../files/fileTokens.ts';
import type { JobManager } from '../../jobs/jobManager.ts';
import type { ForkWorker } from '../../jobs/workerProcess.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import type { ReportMaker } from '../apart/reportMaker.ts';
import { openReport } from '../catalogue/openReport.ts';
import { fillReport } from './fillReport.ts';

export interface TemplateHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  files: FileTokens;
  maker: ReportMaker;
  forkWorker: ForkWorker;
  appVersion: string;
  /** Asks for a workbook; null when cancelled. */
  chooseTemplate: () => Promise<string | null>;
  /** Asks where to save a workbook of that title; null when cancelled. */
  chooseTarget: (title: string) => Promise<string | null>;
}

/** The office's own workbooks filled with reports. */
export function templateHandlers(options: TemplateHandlerOptions): HandlersOf<typeof templates> {
  const { ctx, jobs, files, maker, forkWorker, appVersion } = options;

  const titleOf = (context: ServiceContext, choice: ChosenReport): Promise<string> =>
    openReport(context, choice, { appVersion }, ({ report, values }) =>
      Promise.resolve(
        report.titleOf?.(choice.language, values) ??
          createTranslator(choice.language)(`reportCatalogue.titles.${report.id}`),
      ),
    );

  async function write(choice: ChosenReport, template: string | null, path: string) {
    const context = ctx();
    const file = files.issue(path);
    await jobs.run('writeReport', file.fileName, (job) =>
      maker.withReport(context, choice, job, (report) =>
        fillReport(report, { template, path, forkWorker, signal: job.signal }),
      ),
    );
    return file;
  }

  return {
    'templates.fill': async ({ choice }) => {
      const title = await titleOf(ctx(), choice);
      const template = await options.chooseTemplate();
      const target = template === null ? null : await options.chooseTarget(title);
      return target === null ? null : write(choice, template, target);
    },
    'templates.example': async ({ choice }) => {
      const title = await titleOf(ctx(), choice);
      const word = createTranslator(choice.language)('reportBuilder.template.sheet');
      const target = await options.chooseTarget(`${title}, ${word}`);
      return target === null ? null : write(choice, null, target);
    },
  };
}
