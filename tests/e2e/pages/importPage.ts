import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import type { Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

/** Lets the system's dialogs answer with this file, because a test cannot click in them. */
export async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
}

/** Leaves the import that is still open, if there is one; ends on the first step. */
export async function leaveImport(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  const choose = window.getByRole('button', { name: t('imports.file.choose') });
  const leave = window.getByRole('button', { name: t('imports.leave.button') });
  const another = window.getByRole('button', { name: t('imports.result.another') });
  await choose.or(leave).or(another).first().waitFor();
  if (await another.isVisible()) await another.click();
  else if (await leave.isVisible()) {
    await leave.click();
    await window.getByRole('button', { name: t('imports.leave.confirm'), exact: true }).click();
  }
  await choose.waitFor();
}

/** Chooses a file on the first step of the import, whatever the former import left. */
export async function chooseFile(
  app: ElectronApplication,
  window: Page,
  language: Language,
  file: string,
): Promise<void> {
  const t = createTranslator(language);
  await answerDialogs(app, file);
  await leaveImport(window, language);
  await window.getByRole('button', { name: t('imports.file.choose') }).click();
}

/** As `chooseFile`; ends when the tables of the file are shown. */
export async function chooseWorkbook(
  app: ElectronApplication,
  window: Page,
  language: Language,
  file: string,
): Promise<void> {
  const t = createTranslator(language);
  await chooseFile(app, window, language, file);
  await window.getByRole('region', { name: t('imports.tables.label') }).waitFor();
}

function next(window: Page, language: Language): Locator {
  const name = createTranslator(language)('imports.next');
  return window.getByRole('button', { name, exact: true });
}

/** From the letters of a text to its tables. */
export async function goToTables(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  await next(window, language).click();
  await window.getByRole('region', { name: t('imports.tables.label') }).waitFor();
}

/** From the tables to the columns. */
export async function goToColumns(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  await next(window, language).click();
  await window.getByRole('table', { name: t('imports.columns.label') }).waitFor();
}

/** From the columns to the preview; ends when its rows are there. */
export async function goToPreview(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  await next(window, language).click();
  await window.getByRole('radiogroup', { name: t('imports.preview.filter') }).waitFor();
  await window.getByRole('grid').getByRole('gridcell').first().waitFor();
}

/** Writes what the preview shows; ends on the result. */
export async function commitImport(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  await window.getByRole('button', { name: t('imports.preview.import'), exact: true }).click();
  await window.getByRole('button', { name: t('imports.result.another') }).waitFor();
}

/** Shows another table on the steps after the tables; `name` is part of what the table is called. */
export async function showTable(window: Page, language: Language, name: string): Promise<void> {
  const t = createTranslator(language);
  const group = window.getByRole('radiogroup', { name: t('imports.tables.choice') });
  await group.getByText(name).click();
}

/** Chooses the field of a column on the step of columns; `header` is part of its name in the file. */
export async function chooseField(
  window: Page,
  language: Language,
  header: string,
  field: string,
): Promise<void> {
  const t = createTranslator(language);
  const columns = window.getByRole('table', { name: t('imports.columns.label') });
  const head = window.getByRole('rowheader').filter({ hasText: header });
  const box = columns.getByRole('row').filter({ has: head }).getByRole('combobox').first();
  await box.fill(field);
  await window.getByRole('option', { name: field, exact: true }).first().click();
  await expect(box).toHaveValue(field);
}

/** A cell of the preview by what stands in it. */
export function previewCell(window: Page, text: string): Locator {
  return window.getByRole('grid').getByRole('gridcell').filter({ hasText: text }).first();
}

/** A row of the preview by what stands in it. */
export function previewRow(window: Page, text: string): Locator {
  return window.getByRole('grid').getByRole('row').filter({ hasText: text }).first();
}

/** Types in a cell of the preview as in a spreadsheet; ends when the new plan is there. */
export async function fixCell(window: Page, wrong: string, text: string): Promise<void> {
  await previewCell(window, wrong).click();
  await window.keyboard.press('F2');
  await window.keyboard.press('Control+a');
  await window.keyboard.type(text);
  await window.keyboard.press('Enter');
  await window.locator('[role="gridcell"][data-fixed]', { hasText: text }).first().waitFor();
}

/** How many rows of the table are of an action, as the filter says. */
export function actionCount(window: Page, language: Language, action: string, count: number) {
  const t = createTranslator(language);
  const group = window.getByRole('radiogroup', { name: t('imports.preview.filter') });
  return group.getByText(`${t(`imports.action.${action}`)} ${count}`, { exact: true });
}

/** Decides about a row of the preview by the menu of its action. */
export async function decideRow(
  window: Page,
  language: Language,
  row: string,
  choice: 'skip' | 'create' | 'update' | 'fill',
): Promise<void> {
  const t = createTranslator(language);
  await previewRow(window, row).getByRole('gridcell').first().click();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitem', { name: t(`imports.choice.${choice}`), exact: true }).click();
  await previewRow(window, row)
    .getByText(t(`imports.choice.${choice}`))
    .waitFor();
}

/** Shows the names of the file on the step of the preview. */
export async function showNames(window: Page, language: Language): Promise<void> {
  const t = createTranslator(language);
  const group = window.getByRole('radiogroup', { name: t('imports.tables.choice') });
  await group.locator('label').last().click();
  await window.getByRole('region', { name: t('imports.names.label') }).waitFor();
}

/** Says that a name is another one of the file; ends when the new plan is there. */
export async function joinName(
  window: Page,
  language: Language,
  name: string,
  same: string,
): Promise<void> {
  const t = createTranslator(language);
  const button = window.getByRole('button', { name: t('imports.names.sameAs', { name, same }) });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}
