import { setImmediate } from 'node:timers/promises';
import { sendError } from '#shared/errors/sentError.ts';
import type { BuiltReport, ModelValue } from '#shared/report/reportModel.ts';
import { apartReport } from '../../jobs/apartReport.ts';
import { openReading } from '../../workspace/openReading.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import { workspacePaths } from '../../workspace/workspacePaths.ts';
import { withReport } from '../catalogue/buildReport.ts';
import { previewReport, reportRows } from '../catalogue/previewReport.ts';
import { withRows } from '../catalogue/withRows.ts';
import { behindOf } from '../snapshots/behindOf.ts';
import { compareSnapshot, modelOfSnapshot, rowsOfSnapshot } from '../snapshots/reading.ts';
import type { FromReports, MakeRequest, ReportHead, ToReports } from './messages.ts';

/** The line to main. */
export interface ReportsPort {
  send: (message: FromReports) => void;
  /** The next of main's messages. */
  next: () => Promise<ToReports>;
}

type Rows = readonly (readonly ModelValue[])[];

/** Milliseconds between two words about how far the work is. */
const tellEvery = 100;
const aliveEvery = 5000;

/** Hands a report over and gives its rows until main has written it. */
async function serve(
  port: ReportsPort,
  report: BuiltReport,
  more: Omit<ReportHead, 'model' | 'streamed'>,
  next: () => Promise<ToReports>,
): Promise<void> {
  const { model, streams } = apartReport(report);
  port.send({ type: 'head', head: { model, streamed: Object.keys(streams), ...more } });
  const readers = new Map<number, AsyncIterator<Rows>>();
  try {
    for (let message = await next(); message.type === 'next'; message = await next()) {
      const { table, reader } = message;
      const rows = readers.get(reader) ?? streams[table]?.[Symbol.asyncIterator]();
      if (rows) readers.set(reader, rows);
      const batch = await rows?.next();
      port.send({ type: 'rows', reader, rows: batch && batch.done !== true ? batch.value : null });
    }
  } finally {
    // A stream that was left in the middle holds its place in the database.
    for (const rows of readers.values()) await rows.return?.();
  }
}

/** Says how far the work is, and that it lives while somebody else writes. */
function createTeller(port: ReportsPort) {
  let done = 0;
  let expected: number | null = null;
  let told = -tellEvery;
  const tell = (): void => {
    port.send({ type: 'steps', done, expected });
    told = performance.now();
  };
  const alive = setInterval(tell, aliveEvery);
  return {
    step: async () => {
      done += 1;
      if (performance.now() - told < tellEvery) return;
      tell();
      await setImmediate();
    },
    expect: (steps: number) => {
      expected = steps;
    },
    stop: () => clearInterval(alive),
  };
}

async function make(
  port: ReportsPort,
  { folder, now, appVersion, work }: MakeRequest,
  next: () => Promise<ToReports>,
): Promise<unknown> {
  const workspace = openReading(workspacePaths(folder));
  const ctx: ReadingContext = { workspace, now: () => new Date(now) };
  const teller = createTeller(port);
  const options = { appVersion, onStep: teller.step };
  const whole = { ...options, onExpected: teller.expect };
  try {
    switch (work.kind) {
      case 'preview':
        return await previewReport(ctx, work.choice, whole);
      case 'rows':
        return await reportRows(ctx, work.choice, work.asked, options);
      case 'report':
        return await withReport(ctx, work.choice, whole, async (built) => {
          const { values, model, streams, behind } = built;
          if (!work.isKept) return serve(port, { model, streams }, { values, kept: null }, next);
          const { model: whole, ...kept } = await behindOf(model, behind);
          return serve(port, { model: whole, streams }, { values, kept }, next);
        });
      case 'rowsReport':
        return await withRows(ctx, work, options, (built) =>
          serve(port, built, { values: {}, kept: null }, next),
        );
      case 'issued':
        return await modelOfSnapshot(ctx, work.id);
      case 'issuedRows':
        return await rowsOfSnapshot(ctx, { id: work.id, ...work.asked });
      case 'compared':
        return await compareSnapshot(ctx, work.id, appVersion);
    }
  } finally {
    teller.stop();
    workspace.close();
  }
}

/** Does every piece of work that main asks for, one after the other. */
export async function makeReports(port: ReportsPort): Promise<never> {
  const { next } = port;
  port.send({ type: 'ready' });
  for (;;) {
    const request = await next();
    if (request.type !== 'make') continue;
    try {
      port.send({ type: 'done', notes: await make(port, request, next) });
    } catch (error) {
      port.send({ type: 'failed', error: sendError(error) });
    }
  }
}
