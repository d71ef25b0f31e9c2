import { expect, type Locator, type Page } from '@playwright/test';

/** Most steps between two places of one screen. */
const far = 200;

/** Goes to a place with the Tab key alone, as somebody without a mouse does. */
export async function tabTo(window: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let step = 0; step < far; step += 1) {
    if (await place.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await window.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

/** Types into a field that is reached with the Tab key. */
export async function typeInto(window: Page, field: Locator, text: string): Promise<void> {
  await tabTo(window, field);
  await window.keyboard.press('Control+a');
  await window.keyboard.type(text);
}

/** Types into a field with choices and takes the one that holds these words. */
export async function choose(
  window: Page,
  field: Locator,
  text: string,
  option = text,
): Promise<void> {
  await typeInto(window, field, text);
  const wanted = window.getByRole('option', { name: option }).first();
  await wanted.waitFor();
  const marked = window.locator('[role="option"][data-combobox-selected]');
  // The list may come anew between two keys, with nothing marked in it.
  for (let step = 0; step < far && (await wanted.isVisible()); step += 1) {
    const [words = ''] = await marked.allTextContents();
    await window.keyboard.press(words.includes(option) ? 'Enter' : 'ArrowDown');
  }
  await expect(wanted).toBeHidden();
}
