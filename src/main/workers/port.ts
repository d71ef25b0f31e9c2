import type { FromWorker, ToWorker } from './messages.ts';

/** The line to main, seen alike in Electron's utility process and in a forked Node. */
export interface Port {
  send: (message: FromWorker) => void;
  onMessage: (listener: (message: ToWorker) => void) => void;
}

interface ElectronParentPort {
  postMessage: (message: unknown) => void;
  on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
}

/** The line of this process to its parent. */
export function openPort(): Port {
  const electron = (process as { parentPort?: ElectronParentPort }).parentPort;
  if (electron) {
    return {
      send: (message) => electron.postMessage(message),
      onMessage: (listener) => electron.on('message', (event) => listener(event.data as ToWorker)),
    };
  }
  return {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  };
}
