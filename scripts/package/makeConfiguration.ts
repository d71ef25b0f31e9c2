import type { Configuration } from 'electron-builder';
import type { Runtime } from '../electron/runtime.ts';
import { setFuses } from './setFuses.ts';

/** What electron-builder is to do with this Electron. */
export function makeConfiguration(runtime: Runtime): Configuration {
  return {
    appId: 'kz.ortaq.app',
    productName: 'Ortaq',
    directories: { output: 'dist' },
    electronVersion: runtime.version,
    electronDist: runtime.distribution,
    npmRebuild: false,
    // Only the add-on itself has to be a file of its own; code stays in the archive.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    files: [
      'package.json',
      'LICENSE',
      'out/**',
      '!out/build.stamp',
      'resources/**',
      ...addonFiles(runtime),
    ],
    // The window has its own three languages; these are Chromium's own menus and dialogs.
    electronLanguages: ['en-US', 'ru'],
    linux: { executableName: 'ortaq', category: 'Office' },
    afterPack: (context) => setFuses(context, runtime),
    publish: null,
  };
}

// Of better-sqlite3 only what runs: its code and the one add-on that this Electron loads.
function addonFiles(runtime: Runtime): string[] {
  const addon = 'node_modules/better-sqlite3';
  const foreign = ['deps', 'src', 'binding.gyp', runtime.isFallback ? 'prebuilds' : 'build'];
  const own = runtime.isFallback
    ? [`!${addon}/build/**`, `${addon}/build/Release/better_sqlite3.node`]
    : [`!${addon}/prebuilds/**`, `${addon}/prebuilds/${process.platform}-${process.arch}.node`];
  return [
    ...foreign.map((name) => `!${addon}/${name}${name.includes('.') ? '' : '/**'}`),
    ...own,
    '!node_modules/node-addon-api/**',
  ];
}
