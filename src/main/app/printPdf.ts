import { randomBytes } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import type { PrintedPage } from '../files/printedPage.ts';
import { denyPermissions } from './closeDoors.ts';
import { paperFonts } from './paperFonts.ts';

const scheme = 'paper';
const address = `${scheme}://print/`;
const millimetresPerInch = 25.4;

/** Prints a page to PDF in a hidden window that runs no script, reaches nothing and is closed at once. */
export async function printPdf(page: PrintedPage): Promise<Buffer> {
  const nonce = randomBytes(16).toString('base64');
  const html = page.html(nonce);
  const letters = await paperFonts(html + page.footer);
  const content = html.replace('<head>', `<head><style nonce="${nonce}">${letters}</style>`);
  const own = session.fromPartition(`print-${randomBytes(8).toString('hex')}`, { cache: false });
  denyPermissions(own);
  own.protocol.handle(scheme, () => {
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; font-src data:`;
    return new Response(content, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    });
  });
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(address) }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      // The only window that can be made without a display, as in a scheduled run.
      offscreen: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(address);
    const inches = (millimetres: number): number => millimetres / millimetresPerInch;
    const { top, right, bottom, left } = page.margins;
    return await window.webContents.printToPDF({
      pageSize: page.size,
      landscape: page.isLandscape,
      margins: {
        top: inches(top),
        right: inches(right),
        bottom: inches(bottom),
        left: inches(left),
      },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<style>${letters}</style>${page.footer}`,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
  }
}
