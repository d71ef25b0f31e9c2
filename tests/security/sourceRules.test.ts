import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowedPermissions, isOwnAddress } from '#main/app/closeDoors.ts';
import { readSources, root } from '#tests/architecture/sources.ts';

const sources = readSources('src');

/** Names of every permission in Electron's own typings. */
function permissions(): string[] {
  const typings = readFileSync(path.join(root, 'node_modules/electron/electron.d.ts'), 'utf8');
  const lists = [...typings.matchAll(/permission: ((?:'[\w-]+'(?: \| )?)+)/gu)].map(
    ([, list = '']) => list,
  );
  return [
    ...new Set(
      lists.flatMap((list) => [...list.matchAll(/'([\w-]+)'/gu)].map(([, name = '']) => name)),
    ),
  ];
}

describe('S-05: permissions', () => {
  test('one is allowed, and every other that Electron knows is refused', () => {
    expect(permissions().length).toBeGreaterThan(15);
    expect(permissions().filter((name) => allowedPermissions.has(name))).toEqual([
      'clipboard-sanitized-write',
    ]);
  });
});

describe('S-13: addresses', () => {
  test.each(['app://bundle/', 'app://bundle/index.html'])('%s is ours', (address) => {
    expect(isOwnAddress(address, 'app://bundle')).toBe(true);
  });

  test.each([
    'https://x',
    'file:///etc/passwd',
    'javascript:1',
    'data:text/html,x',
    'app://bundle.x/',
    '',
  ])('%j is not', (address) => {
    expect(isOwnAddress(address, 'app://bundle')).toBe(false);
  });
});

describe('what the sources must never say', () => {
  test.each([
    ['S-02', /nodeIntegration(?:InWorker|InSubFrames)?: true/u],
    ['S-03', /contextIsolation: false/u],
    ['S-04', /sandbox: false|appendSwitch\('no-sandbox/u],
    ['S-06', /webSecurity/u],
    ['S-08 to S-10', /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/u],
    ['S-11', /webviewTag: true/u],
    ['S-15', /openExternal/u],
    ['S-27', /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML/u],
  ])('%s', (_rule, forbidden) => {
    expect(sources.filter((s) => forbidden.test(s.text)).map((s) => s.file)).toEqual([]);
  });
});

test('S-25: no call takes or answers with a path that the window could forge', () => {
  const contract = sources.filter((s) => s.file.startsWith('src/shared/contract/'));
  const found = contract.flatMap((s) =>
    [...s.text.matchAll(/^\s+(\w*(?:path|dir|directory)): (?!\[)/gimu)].map(
      ([, name]) => `${s.file}: ${name}`,
    ),
  );
  expect(found).toEqual([]);
});
