import { AppError } from '#shared/errors/appError.ts';
import type { FromWorker, ToWorker } from '../workers/messages.ts';
import { workerSilence } from './workerLimits.ts';
import type { ForkWorker } from './workerProcess.ts';

type Notes = Extract<FromWorker, { type: 'done' }>['notes'];

/** Milliseconds a cancelled process gets to clean up behind itself before it is ended. */
const graceAfterCancel = 250;

/** Milliseconds that an ended process gets to be gone and its files closed. */
const graceAfterKill = 2000;

/**
 * Runs one piece of work in a workbook process and sees it to its end: `handle` gets every message and
 * may answer. Rejects with the coded error of the process, `WORKER_DIED` when it ends by itself,
 * `WORKER_TIMEOUT` when it falls silent, `CANCELLED` when the signal aborts.
 */
export function superviseWorker(
  forkWorker: ForkWorker,
  request: ToWorker,
  signal: AbortSignal,
  handle: (message: FromWorker, send: (message: ToWorker) => void) => void | Promise<void>,
  silenceLimit = workerSilence,
): Promise<Notes> {
  return new Promise((resolve, reject) => {
    const child = forkWorker();
    const send = (message: ToWorker) => child.send(message);
    let isOver = false;
    let silence: NodeJS.Timeout;
    let isGone = false;

    const finish = (settle: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(silence);
      signal.removeEventListener('abort', cancel);
      child.kill();
      settle();
    };
    // A process that still lives may hold its files or make new ones: a failure waits for its end.
    const fail = (error: unknown) =>
      finish(() => {
        if (isGone) return reject(error);
        child.onExit(() => reject(error));
        setTimeout(() => reject(error), graceAfterKill).unref();
      });
    const cancel = () => {
      send({ type: 'cancel' });
      setTimeout(() => fail(new AppError('CANCELLED')), graceAfterCancel);
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => fail(new AppError('WORKER_TIMEOUT')), silenceLimit);
    };
    const receive = async (message: FromWorker) => {
      if (isOver) return;
      if (message.type === 'done') return finish(() => resolve(message.notes));
      if (message.type === 'failed') {
        if (signal.aborted) return fail(new AppError('CANCELLED'));
        const { error } = message;
        return fail(
          error.code === null ? new Error(error.message) : new AppError(error.code, error.data),
        );
      }
      await handle(message, send);
    };

    listen();
    // One after the other: a message must not overtake the handling of an earlier one.
    let queue = Promise.resolve();
    child.onMessage((message) => {
      listen();
      queue = queue.then(() => receive(message as FromWorker)).catch(fail);
    });
    child.onExit(() => {
      isGone = true;
      fail(new AppError('WORKER_DIED'));
    });
    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel);
    send(request);
  });
}
