import type { EventName, EventPayload } from '#shared/contract/events.ts';
import { sendError } from '#shared/errors/sentError.ts';
import { sqliteFailure } from '../../db/sqliteFailure.ts';
import type { RunningJob } from '../../jobs/jobManager.ts';
import { joinWorkspace, writeBack } from '../../workspace/openWorkspace.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { ReadWorkbook } from '../openImport.ts';
import { createDesk } from './createDesk.ts';
import { writing } from './desk.ts';
import type { FromDesk, Setting, ToDesk } from './messages.ts';

/** At most this often is progress told, in milliseconds. */
const tellEvery = 50;

/** Answers the calls of main with a desk of this process; returns what takes main's messages. */
export function answerCalls(
  send: (message: FromDesk) => void,
  read: ReadWorkbook,
): (message: ToDesk) => void {
  const running = new Map<number, AbortController>();
  let joined: { folder: string; workspace: Workspace } | null = null;
  let setting: Setting = { folder: '', actor: '', now: '' };

  function release(): void {
    void joined?.workspace.close();
    joined = null;
  }

  function ctx(): ServiceContext {
    const { folder, actor, now } = setting;
    if (joined !== null && joined.folder !== folder) release();
    joined ??= { folder, workspace: joinWorkspace(folder) };
    return {
      workspace: joined.workspace,
      now: () => new Date(now),
      actor: () => actor,
      emit: <N extends EventName>(name: N, payload: EventPayload<N>) =>
        send({ type: 'event', name, payload }),
    };
  }

  const desk = createDesk(ctx, read);

  /** The answer is on its way when this begins; a failure is met again by whoever writes next. */
  function afterwards(): void {
    setImmediate(() => {
      try {
        if (joined !== null) writeBack(joined.workspace);
      } catch {
        // Nothing is lost: the log holds what was committed.
      }
    });
  }

  async function answer({ id, call, input, setting: own }: Extract<ToDesk, { type: 'call' }>) {
    const abort = new AbortController();
    let toldAt = 0;
    const job: RunningJob = {
      signal: abort.signal,
      report: (done, total) => {
        if (performance.now() - toldAt < tellEvery) return;
        toldAt = performance.now();
        send({ type: 'progress', id, done, total });
      },
      lock: () => send({ type: 'lock', id }),
    };
    running.set(id, abort);
    setting = own;
    try {
      const run = desk[call] as (input: unknown, job: RunningJob) => Promise<unknown>;
      send({ type: 'answer', id, value: await run(input, job) });
      if (writing.has(call)) afterwards();
    } catch (error) {
      send({ type: 'failed', id, error: sendError(sqliteFailure(error) ?? error) });
    } finally {
      running.delete(id);
    }
  }

  return (message) => {
    if (message.type === 'call') void answer(message);
    else if (message.type === 'cancel') running.get(message.id)?.abort();
    else release();
  };
}
