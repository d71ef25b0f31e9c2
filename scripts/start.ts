import { ensureBuilt } from './build/buildApp.ts';
import { electronArguments } from './electron/electronArguments.ts';
import { prepare } from './electron/prepare.ts';
import { root } from './system/root.ts';
import { runChild } from './system/runChild.ts';
import { withDisplay } from './system/withDisplay.ts';

const runtime = await prepare();
await ensureBuilt();
process.exitCode = await withDisplay((env) =>
  runChild(runtime.executable, [...electronArguments(), root, ...process.argv.slice(2)], { env }),
);
