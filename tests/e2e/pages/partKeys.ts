import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './keys.ts';

/** Most tabs on a page of a record. */
const most = 12;

/** Opens a tab of the record's page with the arrow keys. */
export async function goToTab(window: Page, name: string): Promise<void> {
  await tabTo(window, window.getByRole('tab', { selected: true }));
  const tab = window.getByRole('tab', { name });
  for (let step = 0; step < most; step += 1) {
    if ((await tab.getAttribute('aria-selected')) === 'true') return;
    await window.keyboard.press('ArrowRight');
  }
  throw new Error(`There is no tab “${name}”.`);
}

/** Opens the form of a new part and gives its drawer. */
export async function beginPart(window: Page, add: string): Promise<Locator> {
  await tabTo(window, window.getByRole('button', { name: add }));
  await window.keyboard.press('Enter');
  const drawer = window.getByRole('dialog', { name: add });
  await expect(drawer.locator('input:focus')).toHaveCount(1);
  return drawer;
}

/** Saves the part on the form; ends when the form of the next one is empty or the drawer is closed. */
export async function savePart(
  window: Page,
  drawer: Locator,
  key: 'Control+s' | 'Control+Enter' = 'Control+s',
): Promise<void> {
  await window.keyboard.press(key);
  if (key === 'Control+s') await expect(drawer).toBeHidden();
  else await expect(drawer.locator('input').first()).toHaveValue('');
}

/** A field of a form by its words, with choices or without. */
export const partField = (drawer: Locator, name: string): Locator =>
  drawer.getByRole('textbox', { name }).or(drawer.getByRole('combobox', { name })).first();
