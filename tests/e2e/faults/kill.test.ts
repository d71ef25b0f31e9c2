import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { openApp } from '../app.ts';
import { ask, get, openReady, projectOf } from '../ready.ts';

const home = mkdtempSync(join(tmpdir(), 'ortaq-kill-'));
test.afterAll(() => rmSync(home, { recursive: true }));

/** Codes of the projects and what SQLite finds, read from a copy so that the app still has to recover. */
function inspect(database: string): { codes: Set<string>; integrity: unknown; halves: unknown } {
  const folder = mkdtempSync(join(home, 'copy-'));
  const copy = join(folder, 'ortaq.db');
  copyFileSync(database, copy);
  if (existsSync(`${database}-wal`)) copyFileSync(`${database}-wal`, `${copy}-wal`);
  const db = new DatabaseSync(copy);
  try {
    const codes = db.prepare('SELECT code FROM projects').all();
    return {
      codes: new Set(codes.map((row) => String(row['code']))),
      integrity: db.prepare('PRAGMA integrity_check').get()?.['integrity_check'],
      halves: db.prepare('PRAGMA foreign_key_check').all(),
    };
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}

/** Writes projects one after another and notes the code of each that was acknowledged. */
async function writeUntilDeath(window: Page, prefix: string, done: string[]): Promise<void> {
  for (let number = 0; ; number += 1) {
    const code = `${prefix}-${number}`;
    const answer = await ask(window, 'projects.create', projectOf({ code })).catch(() => null);
    if (answer === null) return;
    if (!answer.ok) throw new Error(answer.error.code);
    done.push(code);
  }
}

test('a write that was acknowledged is lost when the app is killed (F-01)', async () => {
  test.setTimeout(90_000);
  const first = await openReady({ home });
  await first.close();
  const database = join(first.folder, 'ortaq.db');
  const acknowledged: string[] = [];
  // A slow machine acknowledges less before each kill: rounds go on until enough was at stake.
  for (let round = 0; round < 8 || acknowledged.length <= 50; round += 1) {
    const { app, window } = await openApp({ home });
    const info = await get(window, 'app.info', {});
    expect(info.workspaceError).toBe(null);
    expect(info.workspace?.projects).toBeGreaterThanOrEqual(acknowledged.length);
    const ended = once(app.process(), 'exit');
    const writers = ['a', 'b'].map(async (name) =>
      writeUntilDeath(window, `${name}${round}`, acknowledged),
    );
    await wait(20 + Math.random() * 480);
    app.process().kill('SIGKILL');
    await Promise.all([ended, ...writers]);
    const { codes, integrity, halves } = inspect(database);
    expect(integrity).toBe('ok');
    expect(halves).toEqual([]);
    expect(acknowledged.filter((code) => !codes.has(code))).toEqual([]);
  }
  const last = await openApp({ home });
  await expect(last.window.getByRole('navigation').first()).toBeVisible();
  expect(await get(last.window, 'workspaces.check', {})).toEqual({ ok: true, findings: [] });
  await last.close();
});

test('logging out leaves the database open, its log full or the lock behind (F-27)', async () => {
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    const { app, window, folder, close } = await openReady();
    await get(window, 'projects.create', projectOf({ code: signal }));
    const database = join(folder, 'ortaq.db');
    expect(existsSync(join(folder, 'ortaq.lock'))).toBe(true);
    const ended = once(app.process(), 'exit');
    app.process().kill(signal);
    const outcome = await Promise.race([ended, wait(5000, 'still running')]);
    expect(outcome).not.toBe('still running');
    expect(existsSync(join(folder, 'ortaq.lock'))).toBe(false);
    const log = `${database}-wal`;
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
    expect(inspect(database)).toMatchObject({ integrity: 'ok', codes: new Set([signal]) });
    await close().catch(() => undefined);
  }
});
