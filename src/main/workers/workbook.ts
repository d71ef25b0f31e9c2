import type { ReportRow } from '#shared/report/model.ts';
import { AppError } from '#shared/errors/appError.ts';
import { answerRead } from './answerRead.ts';
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

async function nextRows(): Promise<readonly ReportRow[] | null> {
  const message = await nextMessage();
  abort.signal.throwIfAborted();
  return message.type === 'rows' ? message.rows : null;
}

/** A header named __proto__ in a hostile file must not reach any object of this process. */
function freezeObjects(): void {
  Object.freeze(Object.prototype);
}

/** Writers are loaded when they are asked for: who reads does not pay for them, nor carries them. */
async function answerOther(request: ToWorker): Promise<void> {
  const { signal } = abort;
  if (request.type === 'write') {
    const { answerWrite } = await import('./answerWrite.ts');
    freezeObjects();
    return answerWrite(port, request, signal, nextRows);
  }
  if (request.type === 'writeModel') {
    const { writeModel } = await import('./writing/writeModel.ts');
    freezeObjects();
    await writeModel(request.model, request.path, signal, request.temporary);
  } else if (request.type === 'writeTemplate') {
    const { writeTemplate } = await import('./sheets/template/writeTemplate.ts');
    freezeObjects();
    await writeTemplate(request.model, { ...request, signal });
  } else if (request.type === 'comment') {
    const { commentWorkbook } = await import('./sheets/commentWorkbook.ts');
    freezeObjects();
    await commentWorkbook(request, { ...request, signal });
  }
  port.send({ type: 'done', notes: null });
}

async function answer(): Promise<void> {
  const request = await nextMessage();
  if (request.type !== 'read') return answerOther(request);
  freezeObjects();
  await answerRead(port, request, abort.signal, taken);
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
