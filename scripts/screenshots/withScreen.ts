import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openApp, type OpenApp } from '#tests/e2e/app.ts';
import type { Language } from '#shared/domain/language.ts';
import { root } from '../system/root.ts';
import { shownInDocs } from './shownInDocs.ts';

export type Screen = OpenApp & {
  language: Language;
  /** Takes a picture `<language>/<name>.png`: into `docs/images` where the docs show it, else into `out/screens`. */
  shoot: (name: string) => Promise<void>;
};

export const usualSize = { width: 1280, height: 800 };

/** Opens the app in a fresh home for one language, hands it to work and closes it. */
export async function withScreen(
  language: Language,
  work: (screen: Screen) => Promise<void>,
): Promise<void> {
  const open = await openApp();
  const shown = shownInDocs();
  const folders = [join(root, 'docs', 'images'), join(root, 'out', 'screens')] as const;
  for (const folder of folders) mkdirSync(join(folder, language), { recursive: true });
  open.window.setDefaultTimeout(15_000);
  await open.window.setViewportSize(usualSize);
  const shoot = async (name: string): Promise<void> => {
    await settle(open.window);
    await hideHome(open.window, open.home);
    const picture = `${language}/${name}`;
    const path = join(folders[shown.has(picture) ? 0 : 1], `${picture}.png`);
    await open.window.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
  };
  try {
    await work({ ...open, language, shoot });
  } finally {
    await open.close();
  }
}

/** Rows on their way and pictures half drawn do not belong in a picture. */
async function settle(window: Page): Promise<void> {
  await window.mouse.move(0, 0);
  await window.waitForLoadState('networkidle');
  await window.evaluate(() => document.fonts.ready.then(() => undefined));
  await window.waitForTimeout(600);
}

/** The settings show where the workspace is; the home folder of one run is of no interest. */
async function hideHome(window: Page, home: string): Promise<void> {
  await window.evaluate((folder) => {
    for (const code of document.querySelectorAll('code, pre')) {
      const text = code.textContent;
      if (text.includes(folder)) code.textContent = text.replace(folder, '/home/officer');
    }
  }, home);
}
