import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { wrongAmount, wrongDate, writeMessyBook } from '#tests/fixtures/imports/messyBook.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import {
  actionCount,
  chooseField,
  chooseWorkbook,
  commitImport,
  decideRow,
  fixCell,
  goToColumns,
  goToPreview,
  previewCell,
  showTable,
} from '../pages/importPage.ts';
import { listRows, openRow, searchList } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createForImport } from '../pages/startPage.ts';

const language = 'ru';
const t = createTranslator(language);

/** From the tables, whose header of two rows was found, to the preview of the projects. */
async function goThrough(window: Page): Promise<void> {
  const border = (name: string) =>
    window.getByRole('textbox', { name: t(`imports.border.${name}`) });
  await expect(border('headerFirst')).toHaveValue('5');
  await expect(border('headerLast')).toHaveValue('6');
  await goToColumns(window, language);
  await chooseField(window, language, 'освоено', t('importFields.projects.spent'));
  await chooseField(window, language, 'всего', t('importFields.projects.budget'));
  await goToPreview(window, language);
}

async function fixBoth(window: Page): Promise<void> {
  await fixCell(window, wrongDate, '28.02.2027');
  await fixCell(window, wrongAmount, '61 000');
}

test('an old workbook of two sheets comes in with its mistakes put right, is undone and comes again', async () => {
  test.setTimeout(180_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'Проекты и сотрудники.xlsx');
  await writeMessyBook(file);

  await chooseWorkbook(app, window, language, file);
  const include = (sheet: string) =>
    window.getByRole('checkbox', { name: t('imports.tables.include', { table: sheet }) });
  await expect(include('Проекты 2025')).toBeChecked();
  await expect(include('Қызметкерлер')).toBeChecked();
  // What was hidden in the file is named, and comes in only when it is asked for.
  await expect(include('Справочник')).not.toBeChecked();
  await goThrough(window);

  // The amounts were given in thousands; the totals and the notes are no projects.
  await expect(actionCount(window, language, 'problem', 2)).toBeVisible();
  await expect(actionCount(window, language, 'create', 2)).toBeVisible();
  await expect(previewCell(window, '96 400 000')).toBeVisible();
  await fixBoth(window);
  await expect(actionCount(window, language, 'create', 4)).toBeVisible();
  await decideRow(window, language, 'KZ-9910', 'skip');
  await expect(actionCount(window, language, 'create', 3)).toBeVisible();
  await showTable(window, language, 'Қызметкерлер');
  await expect(previewCell(window, 'Сәрсенбаева')).toBeVisible();
  await commitImport(window, language);
  const result = window.getByRole('table', {
    name: t('imports.past.tables', { fileName: path.basename(file) }),
  });
  await expect(result.first().getByRole('row').filter({ hasText: 'Проекты 2025' })).toContainText(
    '3',
  );

  await openScreen(window, '/projects');
  await expect(listRows(window)).toHaveCount(3);
  await openRow(window, 'AP99100002');
  const end = window.getByRole('textbox', { name: t('projects.field.endDate') });
  await expect(end).toHaveValue('28.02.2027');
  await window.getByRole('tab', { name: t('projects.tabs.history') }).click();
  const source = { fileName: path.basename(file), sheet: 'Проекты 2025', row: 9 };
  await expect(window.getByText(t('history.source', source)).first()).toBeVisible();

  await openScreen(window, '/import');
  await window
    .getByRole('button', { name: t('imports.past.undo'), exact: true })
    .first()
    .click();
  await window.getByRole('button', { name: t('imports.undo.confirm'), exact: true }).click();
  await expect(
    window.getByText(t('imports.result.undone', { fileName: path.basename(file) })),
  ).toBeVisible();
  await openScreen(window, '/projects');
  await expect(listRows(window)).toHaveCount(0);

  // Undone and imported once more; then a third time, which changes nothing.
  await openScreen(window, '/import');
  await chooseWorkbook(app, window, language, file);
  await goThrough(window);
  await fixBoth(window);
  await commitImport(window, language);
  await openScreen(window, '/projects');
  await searchList(window, 'KZ-9910');
  await expect(listRows(window)).toHaveCount(1);

  await openScreen(window, '/import');
  await chooseWorkbook(app, window, language, file);
  await goThrough(window);
  await fixBoth(window);
  await expect(actionCount(window, language, 'unchanged', 4)).toBeVisible();
  await expect(
    window.getByRole('button', { name: t('imports.preview.import'), exact: true }),
  ).toBeDisabled();
  await close();
});

test('an import that is left goes on where it stood, with what was typed', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'Проекты и сотрудники.xlsx');
  await writeMessyBook(file);
  await chooseWorkbook(app, window, language, file);
  await goThrough(window);
  await fixCell(window, wrongDate, '28.02.2027');

  await openScreen(window, '/projects');
  await openScreen(window, '/import');
  await expect(previewCell(window, '28.02.2027')).toBeVisible();

  // Another file takes its place only when the officer says so.
  await window.getByRole('button', { name: t('imports.file.other') }).click();
  await window.getByRole('button', { name: t('imports.replace.keep') }).click();
  await expect(previewCell(window, '28.02.2027')).toBeVisible();
  await close();
});

test('the last row of a table is dragged up with the mouse, and the rows below it stay out', async () => {
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'Проекты и сотрудники.xlsx');
  await writeMessyBook(file);
  await chooseWorkbook(app, window, language, file);
  const label = t('imports.grid.label', { sheet: 'Проекты 2025' });
  await window
    .getByRole('region', { name: label })
    .evaluate((area) => area.scrollTo(0, area.scrollHeight));
  const handle = window.getByRole('slider', { name: t('imports.border.lastRow') });
  await expect(handle).toHaveAttribute('aria-valuenow', '13');
  await expect(window.getByRole('row').filter({ hasText: 'KZ-9910' })).toBeVisible();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The border is not on the screen');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await window.mouse.move(x, y);
  await window.mouse.down();
  await window.mouse.move(x, y - 2 * 28, { steps: 6 });
  await window.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuenow', '11');
  await goToColumns(window, language);
  await goToPreview(window, language);
  await expect(previewCell(window, 'AP99100001')).toBeVisible();
  await expect(previewCell(window, 'KZ-9910')).toHaveCount(0);
  await close();
});
