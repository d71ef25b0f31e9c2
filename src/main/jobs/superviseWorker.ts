import { AppError } from '#shared/errors/appError.ts';
import { receiveError } from '#shared/errors/sentError.ts';
import type { FromWorker, ToWorker } from '../workers/messages.ts';
import { graceAfterCancel, graceAfterKill, workerSilence } from './workerLimits.ts';
import type { ForkWorker } from './workerProcess.ts';

type NotesOf<From> = Extract<From, { type: 'done'; notes: unknown }>['notes'];

/**
 * Runs one piece of work in another process and sees it to its end: `handle` gets every message and
 * may answer. Rejects with the coded error of the process, `WORKER_DIED` when it ends by itself,
 * `WORKER_TIMEOUT` when it falls silent, `CANCELLED` when the signal aborts.
 */
export function superviseWorker<To = ToWorker, From extends { type: string } = FromWorker>(
  forkWorker: ForkWorker,
  request: NoInfer<To>,
  signal: AbortSignal,
  handle: (message: From, send: (message: To) => void) => void | Promise<void>,
  silenceLimit = workerSilence,
): Promise<NotesOf<From>> {
  return new Promise((resolve, reject) => {
    const child = forkWorker();
    const send = (message: To | { type: 'cancel' }) => child.send(message);
    let isOver = false;
    let silence: NodeJS.Timeout;
    let isGone = false;

    const finish = (settle: () => void, end = child.kill) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(silence);
      signal.removeEventListener('abort', cancel);
      end();
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
      // One that is kept for more work writes no files: it has nothing to clean up.
      if (child.release) return fail(new AppError('CANCELLED'));
      send({ type: 'cancel' });
      setTimeout(() => fail(new AppError('CANCELLED')), graceAfterCancel);
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => fail(new AppError('WORKER_TIMEOUT')), silenceLimit);
    };
    const receive = async (message: From) => {
      if (isOver) return;
      if (message.type === 'done') {
        const { notes } = message as unknown as { notes: NotesOf<From> };
        return finish(() => resolve(notes), child.release ?? child.kill);
      }
      if (message.type === 'failed') {
        if (signal.aborted) return fail(new AppError('CANCELLED'));
        const { error } = message as unknown as Extract<FromWorker, { type: 'failed' }>;
        const told = receiveError(error);
        // A refusal is an answer too: who can take more work may.
        if (child.release) return finish(() => reject(told), child.release);
        return fail(told);
      }
      await handle(message, send);
    };

    listen();
    // One after the other: a message must not overtake the handling of an earlier one.
    let queue = Promise.resolve();
    child.onMessage((message) => {
      listen();
      queue = queue.then(() => receive(message as From)).catch(fail);
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
