import { rmSync } from 'node:fs';

/** Removes a folder of copies as far as it goes: a file that another program holds is left to the next start. */
export function forgetFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nothing depends on it.
  }
}
