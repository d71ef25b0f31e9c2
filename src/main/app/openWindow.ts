import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { rememberBounds, storedBounds } from './windowBounds.ts';

export interface WindowOptions {
  /** Compiled preload script. */
  preload: string;
  /** Address of the window's page. */
  address: string;
  /** Folder where the window's place is remembered. */
  stateFolder: string;
  isPackaged: boolean;
  zoom: number;
  icon: string;
  /** Told the reason each time the page's process dies. */
  onGone: (reason: string) => void;
}

/** More deaths of the page than this within five minutes leave it closed rather than in a loop. */
const mostReloads = 3;
const reloadWindow = 5 * 60_000;

/** Brings the page back after its process died; drafts wait in the page's own storage. */
function revive(window: BrowserWindow, onGone: (reason: string) => void): void {
  let deaths: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    onGone(details.reason);
    if (details.reason === 'clean-exit') return;
    const at = Date.now();
    deaths = [...deaths.filter((death) => at - death < reloadWindow), at];
    if (deaths.length <= mostReloads) window.webContents.reload();
  });
}

/** Opens the one window: sandboxed, isolated, without Node, shown when it has something to show. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const boundsFile = path.join(options.stateFolder, 'window.json');
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, isMaximized } = storedBounds(boundsFile, displays);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Ortaq',
    icon: options.icon,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !options.isPackaged,
      spellcheck: false,
      zoomFactor: options.zoom / 100,
    },
  });
  if (isMaximized) window.maximize();
  rememberBounds(window, boundsFile);
  revive(window, options.onGone);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(options.address);
  return window;
}
