import { join } from 'node:path';
import { forgetBuild } from './build/stamp.ts';
import { electronArguments } from './electron/electronArguments.ts';
import { prepare } from './electron/prepare.ts';
import { writeLocaleData } from './localeData.ts';
import { root } from './system/root.ts';
import { runChild } from './system/runChild.ts';
import { withDisplay } from './system/withDisplay.ts';

const runtime = await prepare();
await writeLocaleData();
forgetBuild(root);
const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const own = electronArguments();
const args = ['dev', '--watch', ...process.argv.slice(2), '--', ...own];
process.exitCode = await withDisplay((env) =>
  runChild(process.execPath, [electronVite, ...args], {
    cwd: root,
    env: { ...env, ELECTRON_EXEC_PATH: runtime.executable },
  }),
);
