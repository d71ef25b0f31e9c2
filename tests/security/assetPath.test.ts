import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { assetPath } from '#main/app/assetPath.ts';
import { securityHeaders } from '#main/app/securityHeaders.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';

let root = '';

beforeEach(() => {
  const folder = tempFolder();
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  writeFileSync(path.join(root, 'index.html'), 'page');
  writeFileSync(path.join(root, 'data.json'), '{}');
  writeFileSync(path.join(root, 'assets', 'index-1.js'), 'code');
  symlinkSync(path.join(folder, 'secret.html'), path.join(root, 'link.html'));
});

describe('S-18: the bundle protocol', () => {
  test.each([
    ['app://bundle/', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/index.html?x=1#/projects', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/index-1.js', 'assets/index-1.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', (address, file, mimeType) => {
    expect(assetPath(root, address, 'bundle')).toEqual({ file: path.join(root, file), mimeType });
  });

  test.each([
    'app://bundle/../secret.html',
    'app://bundle/%2e%2e%2fsecret.html',
    'app://bundle/%2e%2e/secret.html',
    'app://bundle/..%5csecret.html',
    'app://bundle/%5c..%5csecret.html',
    'app://bundle/%252e%252e%252fsecret.html',
    'app://bundle//etc/passwd',
    'app://bundle/%00index.html',
    'app://bundle/index.html%00.js',
    'app://bundle/link.html',
    'app://bundle/data.json',
    'app://bundle/assets',
    'app://bundle/missing.html',
    'app://bundle/INDEX.HTML',
    'app://other/index.html',
    'app://user@bundle/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('answers %s with nothing', (address) => {
    expect(assetPath(root, address, 'bundle')).toBeNull();
  });
});

test('S-07: the policy allows our own scripts and nonced styles, and nothing else', () => {
  const policy = securityHeaders('abc')['Content-Security-Policy'];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-abc'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]);
});
