import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sourceRoot = fileURLToPath(new URL('../../../src', import.meta.url));

export interface UsedKeys {
  /** Every quoted text that has the form of a key. */
  quoted: ReadonlySet<string>;
  /** Keys that are certainly asked for: `t('common.close')`. */
  asked: ReadonlyMap<string, string>;
  /** What stands before the changing part: `status.` in t(`status.${code}`). */
  prefixes: ReadonlySet<string>;
}

/** What the sources say of keys of texts; `asked` maps a key to a file that asks for it. */
export function findUsedKeys(): UsedKeys {
  const quoted = new Set<string>();
  const asked = new Map<string, string>();
  const prefixes = new Set<string>();
  for (const file of sourceFiles()) {
    const source = readFileSync(join(sourceRoot, file), 'utf8');
    for (const [, key] of source.matchAll(/['"`](\w+(?:\.\w+)+)['"`]/g)) quoted.add(key ?? '');
    for (const [, key] of source.matchAll(/\bt\(\s*['"`](\w+(?:\.\w+)+)['"`]/g)) {
      asked.set(key ?? '', file);
    }
    for (const [, prefix] of source.matchAll(/`((?:\w+\.)+)\$\{/g)) prefixes.add(prefix ?? '');
  }
  return { quoted, asked, prefixes };
}

function sourceFiles(): string[] {
  return readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('catalogues'),
  );
}
