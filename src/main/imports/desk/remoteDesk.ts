import { AppError } from '#shared/errors/appError.ts';
import { receiveError } from '#shared/errors/sentError.ts';
import { graceAfterCancel, graceAfterKill, workerSilence } from '../../jobs/workerLimits.ts';
import type { RunningJob } from '../../jobs/jobManager.ts';
import type { ForkWorker, WorkerProcess } from '../../jobs/workerProcess.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import {
  deskCalls,
  writing,
  type Desk,
  type DeskAnswer,
  type DeskCall,
  type DeskInput,
} from './desk.ts';
import type { FromDesk, ToDesk } from './messages.ts';

interface Waiting {
  /** The process that was asked. */
  desk: WorkerProcess;
  job: RunningJob;
  heard: () => void;
  answer: (value: unknown) => void;
  fail: (error: unknown) => void;
}

export interface RemoteDesk extends Desk {
  /** Lets go of the workspace; the open workbook stays. */
  release: () => void;
  close: () => Promise<void>;
}

/** A desk in a process of its own, which is started when it is needed and may die without harm to the window. */
export function remoteDesk(fork: ForkWorker, ctx: () => ServiceContext): RemoteDesk {
  const waiting = new Map<number, Waiting>();
  let child: WorkerProcess | null = null;
  let gone: Promise<void> = Promise.resolve();
  let last = 0;

  function receive(message: FromDesk): void {
    if (message.type === 'event') return ctx().emit(message.name, message.payload as never);
    const call = waiting.get(message.id);
    if (!call) return;
    call.heard();
    if (message.type === 'progress') call.job.report(message.done, message.total);
    else if (message.type === 'lock') call.job.lock();
    else if (message.type === 'answer') call.answer(message.value);
    else call.fail(receiveError(message.error));
  }

  function start(): WorkerProcess {
    const started = fork();
    child = started;
    gone = new Promise((resolve) => {
      started.onExit(() => {
        if (child === started) child = null;
        for (const call of waiting.values()) {
          if (call.desk === started) call.fail(new AppError('WORKER_DIED'));
        }
        resolve();
      });
    });
    started.onMessage((message) => receive(message as FromDesk));
    return started;
  }

  /** The process with everything it holds; resolves when its files are free. */
  async function end(): Promise<void> {
    child?.kill();
    child = null;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceAfterKill);
    });
    await Promise.race([gone, patience]);
    clearTimeout(timer);
  }

  function ask<N extends DeskCall>(
    call: N,
    input: DeskInput<N>,
    job: RunningJob,
  ): Promise<DeskAnswer<N>> {
    const { workspace, actor, now } = ctx();
    const setting = { folder: workspace.paths.folder, actor: actor(), now: now().toISOString() };
    const desk = child ?? start();
    const id = (last += 1);
    const send = (message: ToDesk) => desk.send(message);
    // A file may hang its reader; everything else ends by itself.
    const isReading = call === 'open';
    return new Promise((resolve, reject) => {
      let silence: NodeJS.Timeout | undefined;
      const settle = (): boolean => {
        clearTimeout(silence);
        job.signal.removeEventListener('abort', cancel);
        return waiting.delete(id);
      };
      const giveUp = async (error: AppError) => {
        if (!settle()) return;
        await end();
        reject(error);
      };
      const cancel = () => {
        send({ type: 'cancel', id });
        if (isReading) setTimeout(() => void giveUp(new AppError('CANCELLED')), graceAfterCancel);
      };
      const heard = () => {
        if (!isReading) return;
        clearTimeout(silence);
        silence = setTimeout(() => void giveUp(new AppError('WORKER_TIMEOUT')), workerSilence);
      };
      waiting.set(id, {
        ...{ desk, job, heard },
        answer: (value) => {
          if (settle()) resolve(value as DeskAnswer<N>);
        },
        fail: (error) => {
          if (settle()) reject(error);
        },
      });
      heard();
      job.signal.addEventListener('abort', cancel);
      send({ type: 'call', id, call, input, setting });
      if (job.signal.aborted) cancel();
    });
  }

  const calls = Object.fromEntries(
    [...deskCalls, 'open' as const, 'problems' as const].map((call) => [
      call,
      (input: never, job: RunningJob) =>
        writing.has(call)
          ? ctx().workspace.holdWrites(() => ask(call, input, job))
          : ask(call, input, job),
    ]),
  ) as unknown as Desk;

  return {
    ...calls,
    'imports.current': async (input, job) =>
      child === null ? null : calls['imports.current'](input, job),
    release: () => child?.send({ type: 'release' } satisfies ToDesk),
    close: end,
  };
}
