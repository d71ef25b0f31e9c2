import type { Locator, Page } from '@playwright/test';
import type { Translate } from '#shared/i18n/translator.ts';
import { openScreen } from './shellPage.ts';

/** The paper that a report is shown on. */
export const paperOf = (window: Page, t: Translate): Locator =>
  window.getByRole('region', { name: t('reportScreens.preview') });

/** Opens a report from the gallery; ends when its paper is shown. */
export async function openReport(window: Page, t: Translate, id: string): Promise<Locator> {
  await openScreen(window, '/reports');
  const title = t(`reportCatalogue.titles.${id}`);
  await window.getByRole('main').getByRole('link', { name: title }).first().click();
  await window.getByRole('heading', { level: 1, name: title }).waitFor();
  const paper = paperOf(window, t);
  await paper.getByRole('heading', { level: 2 }).first().waitFor();
  return paper;
}

/** Saves the report in another format than Excel. */
export async function saveAs(window: Page, t: Translate, format: string): Promise<void> {
  await window.getByRole('button', { name: t('reportScreens.otherFormats') }).click();
  await window.getByRole('menuitem', { name: t(`reportScreens.exportAs.${format}`) }).click();
}

/** Waits until the program says that a file was written; while it is written the status bar names it too. */
export async function waitSaved(window: Page, fileName: string): Promise<void> {
  const note = window.getByRole('alert').filter({ hasText: fileName });
  await note.first().waitFor({ timeout: 60_000 });
}

/** Figures of a report that open their rows. */
export const countsOf = (paper: Locator, t: Translate): Locator =>
  paper.getByRole('button', { name: t('reportScreens.showRowsOf', { name: '' }).trim() });

/** The number in the name of a figure, as it is read: digits alone. */
export async function numberOf(figure: Locator): Promise<number> {
  return Number(((await figure.textContent()) ?? '').replaceAll(/\D/gu, ''));
}
