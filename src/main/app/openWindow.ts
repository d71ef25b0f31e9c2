import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { revivePage } from './revivePage.ts';
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
  /** Asked when the page has died too often: resolves to true to try once more. */
  onHopeless: () => Promise<boolean>;
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
  revivePage(window.webContents, options.onGone, options.onHopeless);
  window.once('ready-to-show', () => window.show());
  // A blank page is no navigation that could be refused: the window goes back to its own.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!url.startsWith(new URL(options.address).protocol)) void window.loadURL(options.address);
  });
  void window.loadURL(options.address);
  return window;
}
