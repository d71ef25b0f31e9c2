import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openLog, type Log } from '#main/app/log.ts';
import { tempFolder } from './tempFolder.ts';

/** A real log in a folder of its own, and what it has written. */
export function createLogProbe(): { log: Log; text: () => string } {
  const folder = tempFolder();
  const log = openLog(folder, () => new Date(0));
  return { log, text: () => readFileSync(path.join(folder, 'ortaq.log'), 'utf8') };
}
