import { realpathSync } from 'node:fs';
import path from 'node:path';

/** File kinds that the window's bundle holds; anything else is not served. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Asset {
  file: string;
  mimeType: string;
}

/**
 * The file inside `root` that an address of the bundle names, or `null` for every other host, method
 * of escape (`..`, encoded or not, absolute, NUL, links that lead out) or kind of file.
 */
export function assetPath(root: string, address: string, host: string): Asset | null {
  let url: URL;
  let pathname: string;
  try {
    url = new URL(address);
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (url.host !== host || url.username !== '' || /[\0\\%]/u.test(pathname)) return null;
  const relative = pathname === '/' ? 'index.html' : pathname.slice(1);
  const mimeType = mimeTypes[path.extname(relative)];
  if (mimeType === undefined || path.isAbsolute(relative) || relative.split('/').includes('..'))
    return null;
  try {
    const realRoot = realpathSync(root);
    const file = realpathSync(path.join(realRoot, relative));
    const inside = path.relative(realRoot, file);
    if (inside.startsWith('..') || path.isAbsolute(inside)) return null;
    // A file system that ignores case would serve one file under many names.
    if (inside.split(path.sep).join('/') !== relative) return null;
    return { file, mimeType };
  } catch {
    return null;
  }
}
