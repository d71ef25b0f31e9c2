import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Envelope } from '../shared/contract/envelope.ts';
import type { OrtaqBridge } from '../shared/contract/preload.ts';

/** Names of the contract's calls, written in when this script is built. */
declare const __CALL_NAMES__: readonly string[];

function caller(name: string): (input: unknown) => Promise<Envelope<unknown>> {
  return (input) => ipcRenderer.invoke('ortaq:call', name, input);
}

const bridge: OrtaqBridge = {
  calls: Object.freeze(Object.fromEntries(__CALL_NAMES__.map((name) => [name, caller(name)]))),
  onEvent: (listener) => {
    const pass = (_event: unknown, name: string, payload: unknown): void => listener(name, payload);
    ipcRenderer.on('ortaq:event', pass);
    return () => {
      ipcRenderer.off('ortaq:event', pass);
    };
  },
  offerFile: (file) =>
    ipcRenderer.invoke(
      'ortaq:offer-file',
      file instanceof File ? webUtils.getPathForFile(file) : '',
    ),
};

contextBridge.exposeInMainWorld('ortaq', Object.freeze(bridge));
