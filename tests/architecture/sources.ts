import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export interface Source {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  text: string;
  /** Files of the project that it imports, and whether only types are taken. */
  imports: { target: string; isTypeOnly: boolean }[];
  /** Packages and built-in modules that it imports. */
  packages: string[];
}

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gmu;

function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) {
    return path.posix.join(path.posix.dirname(file), specifier);
  }
  const alias = /^#(shared|main|tests|scripts)\/(.+)$/u.exec(specifier);
  if (!alias) return null;
  const [, area = '', rest = ''] = alias;
  return area === 'shared' || area === 'main' ? `src/${area}/${rest}` : `${area}/${rest}`;
}

function readSource(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source: Source = { file, text, imports: [], packages: [] };
  for (const [, type, plain, dynamic] of text.matchAll(importPattern)) {
    const specifier = plain ?? dynamic ?? '';
    const target = resolve(file, specifier);
    if (target === null) source.packages.push(specifier);
    else source.imports.push({ target, isTypeOnly: type !== undefined });
  }
  return source;
}

/** Every TypeScript file below the folder. */
export function readSources(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.(?:ts|tsx|mts)$/u.test(file) && !file.endsWith('.d.ts'))
    .toSorted()
    .map(readSource);
}
