import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a small file so that either the old or the new content is there, also after a power cut. */
export function writeWhole(file: string, content: string): void {
  const unfinished = `${file}.unfinished`;
  const handle = openSync(unfinished, 'w');
  try {
    writeSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
