import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { ensureBuilt } from '../build/buildApp.ts';
import { prepare } from '../electron/prepare.ts';
import { root } from '../system/root.ts';
import { makeConfiguration } from './makeConfiguration.ts';

/** Packages the app for this platform as a folder in dist/. */
export async function packageApp(): Promise<void> {
  const runtime = await prepare();
  await ensureBuilt();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    config: makeConfiguration(runtime),
  });
}
