import type { FromWorker, ToWorker } from './messages.ts';

/** The line to main, seen alike in Electron's utility process and in a forked Node. */
export interface Port<From = FromWorker, To = ToWorker> {
  send: (message: From) => void;
  onMessage: (listener: (message: To) => void) => void;
}

interface ElectronParentPort {
  postMessage: (message: unknown) => void;
  on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
}

/** The line of this process to its parent. */
export function openPort<From = FromWorker, To = ToWorker>(): Port<From, To> {
  const electron = (process as { parentPort?: ElectronParentPort }).parentPort;
  if (electron) {
    return {
      send: (message) => electron.postMessage(message),
      onMessage: (listener) => electron.on('message', (event) => listener(event.data as To)),
    };
  }
  return {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  };
}

/** Main's messages one by one: the next in order, waited for when none has arrived. */
export function openInbox<To>({
  onMessage,
}: Pick<Port<never, To>, 'onMessage'>): () => Promise<To> {
  const waiting: ((message: To) => void)[] = [];
  const arrived: To[] = [];
  onMessage((message) => {
    const resolve = waiting.shift();
    if (resolve) resolve(message);
    else arrived.push(message);
  });
  return () => {
    const message = arrived.shift();
    if (message !== undefined) return Promise.resolve(message);
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  };
}
