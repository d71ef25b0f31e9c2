import type { ElectronApplication, Page } from '@playwright/test';
import type { Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

/** Lets the system's dialogs answer with this file, because a test cannot click in them. */
export async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
}

/** Chooses a workbook on the first step of the import; ends when its table is shown. */
export async function chooseWorkbook(
  app: ElectronApplication,
  window: Page,
  language: Language,
  file: string,
): Promise<void> {
  const t = createTranslator(language);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: t('imports.file.choose') }).click();
  await window.getByRole('region', { name: t('imports.head.label') }).waitFor();
}

/** From the table to the columns. */
export async function goToColumns(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  await window.getByRole('button', { name: t('imports.next'), exact: true }).click();
  await window.getByRole('table', { name: t('imports.columns.label') }).waitFor();
}

/** From the columns to the preview; ends when its rows are there. */
export async function goToPreview(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  await window.getByRole('button', { name: t('imports.next'), exact: true }).click();
  await window.getByRole('radiogroup', { name: t('imports.preview.filter') }).waitFor();
}

/** Writes what the preview shows; ends on the result. */
export async function commitImport(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  await window.getByRole('button', { name: t('imports.preview.import'), exact: true }).click();
  await window.getByRole('button', { name: t('imports.result.another') }).waitFor();
}
