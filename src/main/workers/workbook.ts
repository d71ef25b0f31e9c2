import { sendError } from '#shared/errors/sentError.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import { answerRead } from './answerRead.ts';
import { answerWrite } from './answerWrite.ts';
import { closeObjects, loaded } from './closeObjects.ts';
import { openInbox, openPort } from './port.ts';

const port = openPort();
const abort = new AbortController();
const nextMessage = openInbox(port);

async function taken(): Promise<void> {
  await nextMessage();
  abort.signal.throwIfAborted();
}

async function nextRows(): Promise<readonly (readonly ModelValue[])[] | null> {
  const message = await nextMessage();
  abort.signal.throwIfAborted();
  return message.type === 'rows' ? message.rows : null;
}

/** Writers are loaded when they are asked for: who reads does not pay for them, nor carries them. */
async function answer(): Promise<void> {
  const { signal } = abort;
  const request = await nextMessage();
  if (request.type === 'read') {
    closeObjects();
    return answerRead(port, request, signal, taken);
  }
  if (request.type === 'write') return answerWrite(port, request, signal, nextRows);
  if (request.type === 'writeTemplate') {
    const { writeTemplate } = await loaded(import('./sheets/template/writeTemplate.ts'));
    await writeTemplate(request.model, { ...request, signal });
  } else if (request.type === 'comment') {
    const { commentWorkbook } = await loaded(import('./sheets/commentWorkbook.ts'));
    await commentWorkbook(request, { ...request, signal });
  }
  port.send({ type: 'done', notes: null });
}

port.onMessage((message) => {
  if (message.type === 'cancel') abort.abort();
});

answer().catch((error: unknown) => {
  port.send({ type: 'failed', error: sendError(error) });
});

port.send({ type: 'ready' });
