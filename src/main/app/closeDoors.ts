import type { App, Session } from 'electron';

/** The only permission that the window is given: writing text to the clipboard after a key press. */
export const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Refuses every permission, device and screen capture to everything in the session. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(allowedPermissions.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}

/** True when an address stays inside our own bundle. */
export function isOwnAddress(address: string, origin: string): boolean {
  try {
    const url = new URL(address);
    return `${url.protocol}//${url.host}` === origin;
  } catch {
    return false;
  }
}

/** True when a page loads itself anew, which the screen after a fault of the program offers. */
export function isReload(address: string, current: string): boolean {
  const withoutHash = (text: string) => text.split('#')[0];
  return withoutHash(address) === withoutHash(current);
}

/** Keeps every web page of the application where it is: no navigation, no new window, no guest page. */
export function closeDoors(app: App, origin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isReload(event.url, contents.getURL())) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOwnAddress(event.url, origin)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
