import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#tests/architecture/sources.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as {
  packages: Record<
    string,
    { version?: string; integrity?: string; license?: string; link?: boolean }
  >;
};
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const installed = Object.entries(lock.packages).filter(([name]) => name !== '');

/** Newest major of Electron known when this was written; the three newest are supported. */
const newestElectron = 45;

describe('S-33: packages', () => {
  test('are pinned to one version each', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
    expect(loose).toEqual([]);
  });

  test('are explained in docs/dependencies.md, one line each', () => {
    const text = readFileSync(path.join(root, 'docs/dependencies.md'), 'utf8');
    expect(Object.keys(direct).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('carry their checksum in the lock file', () => {
    expect(
      installed.filter(([, entry]) => !entry.integrity && !entry.link).map(([name]) => name),
    ).toEqual([]);
  });

  test('do not include the reader that lets a spreadsheet change Object.prototype', () => {
    expect(installed.filter(([name]) => name.endsWith('node_modules/xlsx'))).toEqual([]);
  });
});

test('S-16: Electron is one of the three supported majors', () => {
  expect(Number(direct['electron']?.split('.')[0])).toBeGreaterThanOrEqual(newestElectron - 2);
});
