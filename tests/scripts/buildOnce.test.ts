import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildOnce } from '#scripts/electron/buildOnce.ts';
import { cacheFolder } from '#scripts/system/cacheFolder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ortaq-cache-'));
  for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME']) vi.stubEnv(name, home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

async function make(folder: string): Promise<string> {
  await wait(20);
  const file = join(folder, 'thing');
  writeFileSync(file, folder);
  return file;
}

test('two runs at once make the thing twice or find it half made', async () => {
  let count = 0;
  const counted = (folder: string): Promise<string> => {
    count += 1;
    return make(folder);
  };
  const paths = await Promise.all([buildOnce('thing', counted), buildOnce('thing', counted)]);
  expect(count).toBe(1);
  expect(paths[0]).toBe(paths[1]);
  expect(readFileSync(paths[0], 'utf8')).toContain('thing-making-');
});

test('a failed making leaves something that the next run takes for the thing', async () => {
  const fail = async (folder: string): Promise<string> => {
    writeFileSync(join(folder, 'half'), '');
    throw new Error('no network');
  };
  await expect(buildOnce('thing', fail)).rejects.toThrow('no network');
  expect(readdirSync(cacheFolder())).toEqual([]);
  expect(existsSync(await buildOnce('thing', make))).toBe(true);
});

test('a run that was killed while making blocks every later run', async () => {
  const lock = join(cacheFolder(), 'thing.lock');
  mkdirSync(lock);
  // No process has this id: Linux gives out at most 2^22.
  writeFileSync(join(lock, 'pid'), String(2 ** 22 + 1));
  utimesSync(lock, new Date(0), new Date(0));
  expect(existsSync(await buildOnce('thing', make))).toBe(true);
});
