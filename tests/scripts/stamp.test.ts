import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSources } from '#scripts/build/hashSources.ts';
import { forgetBuild, isBuildFresh, rememberBuild } from '#scripts/build/stamp.ts';

let folder = '';
const source = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortaq-stamp-'));
  mkdirSync(join(folder, 'src', 'main'), { recursive: true });
  mkdirSync(join(folder, 'out'));
  source('src/main/index.ts', 'one');
  source('package.json', '{}');
  rememberBuild(folder, hashSources(folder));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an unchanged checkout is built again at every start', () => {
  source('src/main/index.ts', 'one');
  expect(isBuildFresh(folder)).toBe(true);
});

test('a changed, new or removed source starts the old build', () => {
  source('src/main/index.ts', 'two');
  expect(isBuildFresh(folder)).toBe(false);
  source('src/main/index.ts', 'one');
  source('src/main/other.ts', '');
  expect(isBuildFresh(folder)).toBe(false);
  rmSync(join(folder, 'src/main/other.ts'));
  expect(isBuildFresh(folder)).toBe(true);
  rmSync(join(folder, 'src/main/index.ts'));
  expect(isBuildFresh(folder)).toBe(false);
});

test('text that moves from one source to the next goes unnoticed', () => {
  source('src/main/a.ts', 'xy');
  source('src/main/b.ts', 'z');
  const before = hashSources(folder);
  source('src/main/a.ts', 'x');
  source('src/main/b.ts', 'yz');
  expect(hashSources(folder)).not.toBe(before);
});

test('a build that was broken off counts as finished', () => {
  forgetBuild(folder);
  expect(isBuildFresh(folder)).toBe(false);
});
