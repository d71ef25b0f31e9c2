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
