import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';

/** Process ids of the pages of the app whose data stand in this folder. */
function pages(data: string): number[] {
  try {
    const out = execFileSync('pgrep', ['-f', `type=renderer.*${data}`], { encoding: 'utf8' });
    return out.trim().split('\n').map(Number);
  } catch {
    return [];
  }
}

test('F-23: the page comes back by itself after its process was killed', async () => {
  test.skip(process.platform !== 'linux', 'finds the page by its process, as Linux lists them');
  const home = mkdtempSync(join(tmpdir(), 'ortaq-page-'));
  const data = join(home, 'data');
  const superuser = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...superuser, '--remote-debugging-port=0', '.', `--user-data-dir=${data}`];
  const env = { ...process.env, HOME: home };
  const child = spawn(process.env['ORTAQ_ELECTRON'] ?? '', args, { env, stdio: 'ignore' });
  try {
    await expect.poll(() => pages(data).length, { timeout: 15_000 }).toBeGreaterThan(0);
    const before = pages(data);
    // The page draws before it is killed: a process that never began would prove nothing.
    await expect.poll(() => readPort(data), { timeout: 15_000 }).not.toBe('');
    for (const page of before) process.kill(page, 'SIGKILL');
    await expect
      .poll(() => pages(data).filter((page) => !before.includes(page)).length)
      .toBeGreaterThan(0);
    // A page that is just coming back may not answer the first who asks.
    await expect(async () => {
      const address = `http://127.0.0.1:${readPort(data)}`;
      const browser = await chromium.connectOverCDP(address, { timeout: 10_000 });
      const page = browser.contexts()[0]?.pages()[0];
      await expect(page?.getByRole('heading', { level: 1 }) ?? failWithoutPage()).toBeVisible();
      await browser.close();
    }).toPass({ timeout: 45_000 });
    expect(readFileSync(join(data, 'logs', 'ortaq.log'), 'utf8')).toContain('windowGone');
  } finally {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
});

function failWithoutPage(): never {
  throw new Error('The app has no page.');
}

function readPort(data: string): string {
  try {
    return readFileSync(join(data, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
  } catch {
    return '';
  }
}
