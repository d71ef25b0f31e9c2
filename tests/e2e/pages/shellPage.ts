import type { Page } from '@playwright/test';
import type { Settings } from '#shared/contract/settings.ts';

/** Goes to a screen by its address, such as `/projects` or `/organisations?q=nu`. */
export async function openScreen(window: Page, address: string): Promise<void> {
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#${address}`);
  await window.waitForURL((url) => url.hash.startsWith(`#${address.split('?')[0] ?? ''}`));
  await window.getByRole('heading', { level: 1 }).waitFor();
}

/** Opens the palette of commands and types words into it. */
export async function openPalette(window: Page, words = ''): Promise<void> {
  await window.keyboard.press('Control+k');
  await window.getByRole('dialog').getByRole('searchbox').or(paletteBox(window)).first().waitFor();
  if (words !== '') await window.keyboard.type(words);
}

function paletteBox(window: Page) {
  return window.getByRole('dialog').getByRole('textbox');
}

/** Opens the sheet of keys. */
export async function openHelp(window: Page): Promise<void> {
  await window.keyboard.press('F1');
  await window.getByRole('dialog').getByRole('table').first().waitFor();
}

/** Closes whatever dialog is open. */
export async function closeDialog(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await window.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Changes settings as the settings screen does, over the bridge. */
export async function changeSettings(window: Page, values: Partial<Settings>): Promise<void> {
  await window.evaluate(async (input) => {
    type Calls = Record<string, (input: unknown) => Promise<{ ok: boolean }>>;
    const { calls } = Reflect.get(globalThis, 'ortaq') as { calls: Calls };
    const answer = await calls['settings.update']?.(input);
    if (!answer?.ok) throw new Error('The settings were refused.');
  }, values);
}
