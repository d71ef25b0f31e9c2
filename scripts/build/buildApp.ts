import { build } from 'electron-vite';
import { root } from '../system/root.ts';
import { say } from '../system/say.ts';
import { writeLocaleData } from '../localeData.ts';
import { hashSources } from './hashSources.ts';
import { forgetBuild, isBuildFresh, rememberBuild } from './stamp.ts';

/** Builds main, preload and window into out/. */
export async function buildApp(): Promise<void> {
  forgetBuild(root);
  await writeLocaleData();
  const digest = hashSources(root);
  await build({ root, logLevel: 'warn' });
  rememberBuild(root, digest);
}

/** Builds unless out/ already is the build of the sources as they are. */
export async function ensureBuilt(): Promise<void> {
  if (isBuildFresh(root)) return;
  say('Building …');
  await buildApp();
}
