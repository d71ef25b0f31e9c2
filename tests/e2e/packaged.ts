import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { root } from '#scripts/system/root.ts';

const candidates = [
  'linux-unpacked/ortaq',
  'win-unpacked/Ortaq.exe',
  'mac/Ortaq.app/Contents/MacOS/Ortaq',
  'mac-arm64/Ortaq.app/Contents/MacOS/Ortaq',
];

/** Program of the packaged app in dist/; throws when nothing was packaged. */
export function packagedProgram(): string {
  const found = candidates.map((path) => join(root, 'dist', path)).find((path) => existsSync(path));
  if (!found) throw new Error('Nothing is packaged in dist/.');
  return found;
}

/** The superuser's Chromium does not start with its sandbox; everybody else's must. */
export const superuserSwitch = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export type Outcome = { code: number | null; stdout: string; stderr: string };

/** Runs the packaged program to its end, at most for some seconds. */
export async function runPackaged(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  switches: readonly string[] = superuserSwitch,
): Promise<Outcome> {
  const child = spawn(packagedProgram(), [...switches, ...args], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  const [stdout, stderr, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    ended(child),
  ]);
  return { code, stdout, stderr };
}

/** Starts the packaged app with a fresh home and hands its window to work. */
export async function withPackagedWindow(work: (window: Page) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'ortaq-packaged-'));
  // Fuses close the inspector that Playwright's own Electron driver needs; Chromium's port is left.
  const args = [...superuserSwitch, '--remote-debugging-port=0', `--user-data-dir=${home}/data`];
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  const child = spawn(packagedProgram(), args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const exit = ended(child);
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child, exit));
    const context = browser.contexts()[0];
    if (!context) throw new Error('The packaged app has no window.');
    await work(context.pages()[0] ?? (await context.waitForEvent('page')));
  } finally {
    child.kill();
    await exit;
    rmSync(home, { recursive: true, force: true });
  }
}

async function debuggingAddress(child: ChildProcess, exit: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
    void exit.then(() => reject(new Error(`The packaged app ended:\n${text}`)));
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk.toString();
  return text;
}
