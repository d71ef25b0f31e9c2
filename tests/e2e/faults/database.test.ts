import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { openApp } from '../app.ts';
import { get, openReady } from '../ready.ts';

const contents: Readonly<Record<string, [content: Buffer, text: RegExp]>> = {
  'an empty file': [Buffer.alloc(0), /is empty/u],
  'a picture': [
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 4096 }, () => 7)]),
    /./u,
  ],
};

for (const [name, [content, text]] of Object.entries(contents)) {
  test(`${name} in the workspace’s place is opened or overwritten without a word (F-16)`, async () => {
    const home = mkdtempSync(join(tmpdir(), 'ortaq-broken-'));
    try {
      const first = await openReady({ home });
      await first.close();
      const file = join(first.folder, 'ortaq.db');
      writeFileSync(file, content);
      const { window, close } = await openApp({ home });
      await expect(window.getByRole('alert')).toContainText(text);
      const info = await get(window, 'app.info', {});
      expect(info.workspaceError?.code).toMatch(/^WORKSPACE_(EMPTY_FILE|NOT_OURS)$/u);
      await close();
      expect(readFileSync(file).equals(content)).toBe(true);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
}

test('a form loses what was typed when another program holds the database (F-18)', async () => {
  const { window, folder, close } = await openReady();
  await window.evaluate(() => {
    location.hash = '#/projects/new';
  });
  const title = window.getByRole('textbox').first();
  await title.fill('Typed while locked');
  const other = new DatabaseSync(join(folder, 'ortaq.db'));
  other.exec('BEGIN IMMEDIATE');
  const save = window.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(window.getByText(/Another program is holding the file/u)).toBeVisible();
  await expect(title).toHaveValue('Typed while locked');
  other.exec('COMMIT');
  other.close();
  await save.click();
  await expect(window).toHaveURL(/#\/projects\/[0-9a-f-]{36}/u);
  const info = await get(window, 'app.info', {});
  expect(info.workspace?.projects).toBe(1);
  await close();
});

test('a settings file of rubbish keeps the app from starting or is overwritten', async () => {
  const home = mkdtempSync(join(tmpdir(), 'ortaq-settings-'));
  try {
    mkdirSync(join(home, 'data'));
    writeFileSync(join(home, 'data', 'settings.json'), '{"settings": 1, "workspace": [');
    const { window, close } = await openApp({ home });
    await expect(window.getByRole('heading').first()).toBeVisible();
    await close();
    expect(readFileSync(join(home, 'data', 'settings.json.unreadable'), 'utf8')).toContain('[');
  } finally {
    rmSync(home, { recursive: true });
  }
});
