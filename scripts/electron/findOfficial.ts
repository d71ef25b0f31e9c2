import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../system/cacheFolder.ts';
import { runTool } from '../system/runTool.ts';
import { say } from '../system/say.ts';
import { downloadArtifact, electronFolder, electronVersion } from './electronPackage.ts';
import type { Runtime } from './runtime.ts';

const day = 24 * 60 * 60 * 1000;

/** File whose presence says that the download failed less than a day ago; delete it to try again. */
export const failureNote = join(cacheFolder(), `electron-${electronVersion}-unreachable`);

/**
 * The pinned Electron: where ELECTRON_OVERRIDE_DIST_PATH points, already downloaded, or downloaded
 * now; undefined where it cannot be had.
 */
export async function findOfficial(canWait: boolean): Promise<Runtime | undefined> {
  const ready = findInstalled();
  if (ready) return ready;
  if (canWait && failedLately()) return undefined;
  try {
    await probe();
    say(`Downloading Electron ${electronVersion} …`);
    await runTool(process.execPath, [join(electronFolder, 'install.js')], {
      env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
    });
    rmSync(failureNote, { force: true });
    return findInstalled();
  } catch (error) {
    writeFileSync(failureNote, `${String(error)}\n`);
    return undefined;
  }
}

function findInstalled(): Runtime | undefined {
  const distribution = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(electronFolder, 'dist');
  const executable = join(distribution, programName());
  const versionFile = join(distribution, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  if (!process.env['ELECTRON_OVERRIDE_DIST_PATH'] && version !== electronVersion) return undefined;
  return { version, executable, distribution, isFallback: false };
}

function programName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function failedLately(): boolean {
  const note = statSync(failureNote, { throwIfNoEntry: false });
  return note !== undefined && Date.now() - note.mtimeMs < day;
}

// A closed network may swallow packets: a small file first shows in ten seconds whether the way is open.
async function probe(): Promise<void> {
  await downloadArtifact({
    version: electronVersion,
    artifactName: 'SHASUMS256.txt',
    isGeneric: true,
    unsafelyDisableChecksums: true,
    downloadOptions: { quiet: true, signal: AbortSignal.timeout(10_000) },
  });
}
