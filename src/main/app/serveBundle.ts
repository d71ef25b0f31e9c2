import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { assetPath } from './assetPath.ts';
import { securityHeaders } from './securityHeaders.ts';

export const bundleScheme = 'app';
export const bundleHost = 'bundle';
export const bundleOrigin = `${bundleScheme}://${bundleHost}`;

/** Must run before Electron is ready. */
export function declareBundleScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: bundleScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the window's files from `root` under `app://bundle/`, and nothing else. */
export function serveBundle(session: Session, root: string): void {
  session.protocol.handle(bundleScheme, async (request) => {
    const asset = request.method === 'GET' ? assetPath(root, request.url, bundleHost) : null;
    const nonce = randomBytes(16).toString('base64');
    const headers = securityHeaders(nonce);
    if (asset === null) return new Response('Not found', { status: 404, headers });
    const content = await readFile(asset.file);
    const body = asset.mimeType.startsWith('text/html')
      ? content.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
      : content;
    return new Response(new Uint8Array(Buffer.from(body)), {
      headers: { ...headers, 'Content-Type': asset.mimeType },
    });
  });
}
