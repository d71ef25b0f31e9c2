import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { installPackages } from './installPackages.ts';
import { say } from './say.ts';

/** True on a machine where a window has nowhere to appear. */
export function isDisplayMissing(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

/** Runs work with an environment in which windows can open: as it is, or on a virtual display. */
export async function withDisplay<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  if (!isDisplayMissing()) return work(process.env);
  await installPackages(['xvfb']);
  const folder = mkdtempSync(join(tmpdir(), 'ortaq-display-'));
  const authority = join(folder, 'authority');
  writeFileSync(authority, makeAuthority(), { mode: 0o600 });
  const server = startServer(authority);
  try {
    const display = `:${await readDisplay(server)}`;
    say(`No display here: windows open on a virtual one, ${display} (Xvfb).`);
    return await work({ ...process.env, DISPLAY: display, XAUTHORITY: authority });
  } finally {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

// Xvfb picks a free display by itself; xvfb-run would leave it behind when it is ended by a signal.
function startServer(authority: string): ChildProcess {
  const size = ['-screen', '0', '1600x1000x24'];
  const args = ['-displayfd', '3', ...size, '-nolisten', 'tcp', '-auth', authority];
  return spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
}

async function readDisplay(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3];
  if (!(pipe instanceof Readable)) throw new Error('Xvfb was started without a way to answer.');
  return new Promise((resolve, reject) => {
    pipe.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended before it was ready (${code}).`)));
  });
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || !server.pid) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

// An Xauthority entry for any host and display: family 0xFFFF, no address, no number, name, cookie.
function makeAuthority(): Buffer {
  const field = (data: Buffer): Buffer => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(data.length);
    return Buffer.concat([length, data]);
  };
  const empty = field(Buffer.alloc(0));
  const name = field(Buffer.from('MIT-MAGIC-COOKIE-1'));
  return Buffer.concat([Buffer.from([0xff, 0xff]), empty, empty, name, field(randomBytes(16))]);
}
