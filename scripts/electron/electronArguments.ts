import { isSuperuser } from '../system/root.ts';
import { say } from '../system/say.ts';

/** Chromium switches for this user: none, but as superuser the one without which it does not start. */
export function electronArguments(): string[] {
  if (process.platform !== 'linux' || !isSuperuser) return [];
  say('Running as root: Chromium starts without its sandbox (--no-sandbox).');
  return ['--no-sandbox'];
}
