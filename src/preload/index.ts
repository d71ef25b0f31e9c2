import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Envelope } from '../shared/contract/envelope.ts';
import type { OrtaqBridge } from '../shared/contract/preload.ts';

/** Names of the contract's calls, written in when this script is built. */
declare const __CALL_NAMES__: readonly string[];

const calls = Object.fromEntries(
  __CALL_NAMES__.map((name) => [
    name,
    (input: unknown): Promise<Envelope<unknown>> =>
      ipcRenderer.invoke('ortaq:call', name, input) as Promise<Envelope<unknown>>,
  ]),
);

const bridge: OrtaqBridge = {
  calls: Object.freeze(calls),
  onEvent: (listener) => {
    const pass = (_event: unknown, name: string, payload: unknown): void => listener(name, payload);
    ipcRenderer.on('ortaq:event', pass);
    return () => {
      ipcRenderer.off('ortaq:event', pass);
    };
  },
  offerFile: (file) =>
    ipcRenderer.invoke('ortaq:offer-file', webUtils.getPathForFile(file as File)) as Promise<
      Envelope<{ token: string; fileName: string }>
    >,
};

contextBridge.exposeInMainWorld('ortaq', Object.freeze(bridge));
