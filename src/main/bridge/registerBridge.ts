import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { Envelope } from '#shared/contract/envelope.ts';
import { isTrustedSender } from './trustedSender.ts';
import { channels } from './channels.ts';
import type { Dispatch } from './dispatch.ts';

const notAllowed: Envelope<never> = { ok: false, error: { code: 'NOT_ALLOWED', data: {} } };

/** Listens to the window; this is the only place that touches `ipcMain`. */
export function registerBridge(options: {
  origin: string;
  windows: () => readonly BrowserWindow[];
  dispatch: Dispatch;
  /** Takes the path of a dropped file, which the preload script reads, and answers with its token. */
  offerFile: (file: unknown) => Envelope<{ token: string; fileName: string }>;
}): void {
  const isTrusted = (event: IpcMainInvokeEvent) => {
    const ids = new Set(options.windows().map((window) => window.webContents.id));
    return isTrustedSender(event, ids, options.origin);
  };
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) =>
    isTrusted(event) ? options.dispatch(name, input) : notAllowed,
  );
  ipcMain.handle(channels.offerFile, (event, file: unknown) =>
    isTrusted(event) ? options.offerFile(file) : notAllowed,
  );
}
