import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkIntegrity } from '#scripts/electron/checkIntegrity.ts';

const folder = mkdtempSync(join(tmpdir(), 'ortaq-integrity-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a tarball that was changed on the way is run as Electron', async () => {
  const file = join(folder, 'package.tgz');
  writeFileSync(file, 'what was published');
  const integrity = `sha512-${createHash('sha512').update('what was published').digest('base64')}`;
  await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined();
  writeFileSync(file, 'what was published!');
  await expect(checkIntegrity(file, integrity)).rejects.toThrow('not what it should be');
});

test('an integrity that names no digest lets every tarball through', async () => {
  const file = join(folder, 'other.tgz');
  writeFileSync(file, 'anything');
  await expect(checkIntegrity(file, 'sha512-')).rejects.toThrow('not what it should be');
  await expect(checkIntegrity(file, '')).rejects.toThrow();
});
