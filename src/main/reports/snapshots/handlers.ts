import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { snapshots } from '#shared/contract/snapshots.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { PrintPdf } from '../../files/printedPage.ts';
import type { JobManager } from '../../jobs/jobManager.ts';
import type { ForkWorker } from '../../jobs/workerProcess.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { runOpenly } from '../../jobs/runOpenly.ts';
import type { ReportMaker } from '../apart/reportMaker.ts';
import { openReport } from '../catalogue/openReport.ts';
import { saveNarrative } from '../narratives/service.ts';
import * as service from './service.ts';

export interface SnapshotHandlerOptions {
  ctx: () => ServiceContext;
  jobs: JobManager;
  maker: ReportMaker;
  forkWorker: ForkWorker;
  print: PrintPdf;
  appVersion: string;
  /** Asks where to save a file; null when cancelled. */
  chooseSaving: (name: string) => Promise<string | null>;
  /** Opens a file with its program; false when there is none. */
  openFile: (file: string) => Promise<boolean>;
  /** Folder of copies that were opened. */
  opened: string;
}

/** Issued reports and the officer's own words in reports. */
export function snapshotHandlers(options: SnapshotHandlerOptions): HandlersOf<typeof snapshots> {
  const { ctx, jobs, maker, forkWorker, print, appVersion } = options;
  return {
    'snapshots.issue': async (request) => {
      const context = ctx();
      const id = await jobs.run('issueReport', request.choice.id, ({ signal, report, lock }) =>
        service.issueReport(context, request, {
          maker,
          appVersion,
          forkWorker,
          print,
          signal,
          onProgress: report,
          lock,
        }),
      );
      return service.getSnapshot(context, id);
    },
    'snapshots.list': async (asked) => service.listSnapshots(ctx(), asked),
    'snapshots.get': async ({ id }) => service.getSnapshot(ctx(), id),
    'snapshots.model': async ({ id }) =>
      runOpenly(jobs, 'makeReport', id, (job) => maker.issued(ctx(), id, job)),
    'snapshots.rows': async ({ id, ...asked }) =>
      runOpenly(jobs, 'makeReport', id, (job) => maker.issuedRows(ctx(), id, asked, job)),
    'snapshots.compare': async ({ id }) =>
      runOpenly(jobs, 'makeReport', id, (job) => maker.compared(ctx(), id, job)),
    'snapshots.save': async ({ id, format }) => {
      const target = await options.chooseSaving(await service.nameOfFile(ctx(), id, format));
      if (target === null) return { isSaved: false };
      await service.saveSnapshotFile(ctx(), { id, format }, target);
      return { isSaved: true };
    },
    'snapshots.open': async (asked) => {
      const isOpened = await options.openFile(
        await service.copyToOpen(ctx(), asked, options.opened),
      );
      if (!isOpened) throw new AppError('ATTACHMENT_NO_PROGRAM');
      return {};
    },
    'narratives.save': async ({ choice, section, text }) => {
      const context = ctx();
      const values = await openReport(context, choice, { appVersion }, (opened) =>
        Promise.resolve(opened.values),
      );
      const { id: report, language } = choice;
      await saveNarrative(context, { report, values, language, section, text });
      return {};
    },
  };
}
