import type { Locator, Page } from '@playwright/test';

/** Rows of the list that is shown, without the row of column names. */
export function listRows(window: Page): Locator {
  return window
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: window.getByRole('gridcell') });
}

/** Types into the search box of the list. */
export async function searchList(window: Page, words: string): Promise<void> {
  const box = window.getByRole('searchbox').first();
  await box.fill(words);
  await box.press('Enter');
}

/** Opens the record whose row holds these words; ends when its form is shown. */
export async function openRow(window: Page, words: string): Promise<void> {
  await listRows(window).filter({ hasText: words }).first().dblclick();
  await window.getByRole('textbox').first().waitFor();
}
