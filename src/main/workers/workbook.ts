import { AppError } from '#shared/errors/appError.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { answerRead } from './answerRead.ts';
import { answerWrite } from './answerWrite.ts';
import { closeObjects } from './closeObjects.ts';
import type { ToWorker } from './messages.ts';
import { openPort } from './port.ts';

const port = openPort();
const abort = new AbortController();
const waiting: ((message: ToWorker) => void)[] = [];
const arrived: ToWorker[] = [];

/** The next message of main, in order. */
function nextMessage(): Promise<ToWorker> {
  const message = arrived.shift();
  if (message) return Promise.resolve(message);
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

async function taken(): Promise<void> {
  await nextMessage();
  abort.signal.throwIfAborted();
}

async function nextRows(): Promise<readonly (readonly ModelValue[])[] | null> {
  const message = await nextMessage();
  abort.signal.throwIfAborted();
  return message.type === 'rows' ? message.rows : null;
}

async function answer(): Promise<void> {
  const request = await nextMessage();
  if (request.type === 'read') {
    closeObjects();
    await answerRead(port, request, abort.signal, taken);
  } else if (request.type === 'write') await answerWrite(port, request, abort.signal, nextRows);
}

port.onMessage((message) => {
  if (message.type === 'cancel') abort.abort();
  const resolve = waiting.shift();
  if (resolve) resolve(message);
  else arrived.push(message);
});

answer().catch((error: unknown) => {
  const failure =
    error instanceof AppError
      ? { code: error.code, data: error.data }
      : {
          code: null,
          message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        };
  port.send({ type: 'failed', error: failure });
});

port.send({ type: 'ready' });
