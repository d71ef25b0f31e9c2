import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder outside the checkout for what is dear to make: the runtime and the rebuilt add-on. */
export function cacheFolder(): string {
  const folder = join(platformCache(), 'ortaq');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function platformCache(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME || join(homedir(), '.cache');
}
