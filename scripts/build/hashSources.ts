import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const inputs = [
  'src/**/*.*',
  'resources/**/*.*',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** One digest over names and contents of everything a build is made from, in the checkout `folder`. */
export function hashSources(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(inputs, { cwd: folder }).sort()) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file.replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
