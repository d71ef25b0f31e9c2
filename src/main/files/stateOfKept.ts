import { hashFile } from './hashFile.ts';
import { keptPath, lookAt, type KeptFolder } from './keptFile.ts';
import type { KeptFile } from './takeCopy.ts';

export type KeptState = 'present' | 'missing' | 'altered';

/** A quick look that tells missing files and those of another size. */
export async function stateOfKept(folder: KeptFolder, kept: KeptFile): Promise<KeptState> {
  const file = keptPath(folder, kept.file);
  const stats = file === null ? null : await lookAt(file);
  if (!stats?.isFile()) return 'missing';
  return stats.size === kept.size ? 'present' : 'altered';
}

/** The same with every byte read. */
export async function hashedStateOfKept(folder: KeptFolder, kept: KeptFile): Promise<KeptState> {
  const state = await stateOfKept(folder, kept);
  const file = keptPath(folder, kept.file);
  if (state !== 'present' || file === null) return state;
  return (await hashFile(file)) === kept.sha256 ? 'present' : 'altered';
}
