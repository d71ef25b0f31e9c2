import { openApp } from './app.ts';

/** Starts the app once, so that the first test does not wait for Electron to come off a cold disk. */
export default async function warmUp(): Promise<void> {
  const { close } = await openApp();
  await close();
}
