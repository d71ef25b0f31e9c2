import type { ChosenReport } from '#shared/contract/reports.ts';
import type { ReportComparison } from '#shared/contract/snapshots.ts';
import { AppError } from '#shared/errors/appError.ts';
import type {
  BuiltReport,
  ModelValue,
  ReportModel,
  ReportTable,
  RowStream,
} from '#shared/report/reportModel.ts';
import type { RunningJob } from '../../jobs/jobManager.ts';
import { superviseWorker } from '../../jobs/superviseWorker.ts';
import type { ForkWorker } from '../../jobs/workerProcess.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import type { FromReports, Page, ReportHead, ReportWork, ToReports } from './messages.ts';

type Rows = readonly (readonly ModelValue[])[];
type Job = Pick<RunningJob, 'signal'> & Partial<Pick<RunningJob, 'report'>>;

/** A report that stands in another process while it is written. */
export type ReportApart = BuiltReport & Pick<ReportHead, 'values' | 'kept'>;

/**
 * Makes reports in a process of its own, so that no question to a large record holds up the window; a
 * cancelled one is ended with its process. Everything throws what the same work would throw right here.
 */
export interface ReportMaker {
  preview: (ctx: ReadingContext, choice: ChosenReport, job: Job) => Promise<ReportModel>;
  rows: (ctx: ReadingContext, choice: ChosenReport, asked: Page, job: Job) => Promise<ReportTable>;
  withReport: <T>(
    ctx: ReadingContext,
    choice: ChosenReport,
    job: Job & { isKept?: boolean },
    use: (report: ReportApart) => Promise<T>,
  ) => Promise<T>;
  /** Just the rows behind a figure. */
  withRows: <T>(
    ctx: ReadingContext,
    asked: { choice: ChosenReport; key: string },
    job: Job,
    use: (report: BuiltReport) => Promise<T>,
  ) => Promise<T>;
  issued: (ctx: ReadingContext, id: string, job: Job) => Promise<ReportModel>;
  issuedRows: (ctx: ReadingContext, id: string, asked: Page, job: Job) => Promise<ReportTable>;
  compared: (ctx: ReadingContext, id: string, job: Job) => Promise<ReportComparison>;
}

/** Rows of a report in the other process, asked for batch by batch and as often as they are wanted. */
function rowsApart(send: (message: ToReports) => void) {
  const waiting = new Map<number, PromiseWithResolvers<Rows | null>>();
  let last = 0;
  const stream = (table: string): RowStream => ({
    async *[Symbol.asyncIterator]() {
      last += 1;
      const reader = last;
      for (;;) {
        const answer = Promise.withResolvers<Rows | null>();
        waiting.set(reader, answer);
        send({ type: 'next', table, reader });
        const rows = await answer.promise;
        if (rows === null) return;
        yield rows;
      }
    },
  });
  return {
    stream,
    arrived: (reader: number, rows: Rows | null) => waiting.get(reader)?.resolve(rows),
    failed: (error: unknown) => {
      for (const { reject } of waiting.values()) reject(error);
    },
  };
}

export function createReportMaker(options: {
  forkReports: ForkWorker;
  appVersion: string;
}): ReportMaker {
  const { forkReports, appVersion } = options;
  /** Questions that a piece of work took the last time, which tell better how far it is than what is expected. */
  const known = new Map<string, number>();

  async function run(
    ctx: ReadingContext,
    work: ReportWork,
    { signal, report }: Job,
    handle: (message: FromReports, send: (message: ToReports) => void) => void = () => {},
  ): Promise<unknown> {
    const { folder } = ctx.workspace.paths;
    const name = 'choice' in work ? `${work.kind} ${work.choice.id}` : work.kind;
    let steps = 0;
    let isHanded = false;
    const answer = await superviseWorker<ToReports, FromReports>(
      forkReports,
      { type: 'make', folder, now: ctx.now().toISOString(), appVersion, work },
      signal,
      (message, send) => {
        if (message.type === 'head') isHanded = true;
        if (message.type !== 'steps') return handle(message, send);
        // From here on who writes the report says how far it is.
        if (isHanded) return;
        steps = message.done;
        const expected = known.get(name) ?? message.expected ?? 0;
        // One more than that: after the last question the report is still put together.
        report?.(steps, expected === 0 ? null : Math.max(expected, steps) + 1);
      },
    );
    known.set(name, steps);
    return answer;
  }

  async function withHead<T>(
    ctx: ReadingContext,
    work: ReportWork,
    job: Job,
    use: (report: ReportApart) => Promise<T>,
  ): Promise<T> {
    const stop = new AbortController();
    const state: { using?: Promise<T>; rows?: ReturnType<typeof rowsApart> } = {};
    const making = run(
      ctx,
      work,
      { ...job, signal: AbortSignal.any([job.signal, stop.signal]) },
      (message, send) => {
        if (message.type === 'rows') state.rows?.arrived(message.reader, message.rows);
        if (message.type !== 'head') return;
        const { model, streamed, values, kept } = message.head;
        const apart = rowsApart(send);
        state.rows = apart;
        const streams = Object.fromEntries(streamed.map((key) => [key, apart.stream(key)]));
        state.using = use({ model, streams, values, kept });
        state.using.then(
          () => send({ type: 'close' }),
          () => stop.abort(),
        );
      },
    );
    try {
      await making;
    } catch (error) {
      state.rows?.failed(error);
      // What went wrong in writing is what the officer must hear of, not that the work was stopped for it.
      if (state.using) await state.using;
      throw error;
    }
    if (!state.using) throw new AppError('WORKER_DIED');
    return state.using;
  }

  return {
    preview: async (ctx, choice, job) =>
      (await run(ctx, { kind: 'preview', choice }, job)) as ReportModel,
    rows: async (ctx, choice, asked, job) =>
      (await run(ctx, { kind: 'rows', choice, asked }, job)) as ReportTable,
    withReport: (ctx, choice, { isKept = false, ...job }, use) =>
      withHead(ctx, { kind: 'report', choice, isKept }, job, use),
    withRows: (ctx, { choice, key }, job, use) =>
      withHead(ctx, { kind: 'rowsReport', choice, key }, job, use),
    issued: async (ctx, id, job) => (await run(ctx, { kind: 'issued', id }, job)) as ReportModel,
    issuedRows: async (ctx, id, asked, job) =>
      (await run(ctx, { kind: 'issuedRows', id, asked }, job)) as ReportTable,
    compared: async (ctx, id, job) =>
      (await run(ctx, { kind: 'compared', id }, job)) as ReportComparison,
  };
}
