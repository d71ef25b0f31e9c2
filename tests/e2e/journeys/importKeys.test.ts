import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { wrongDate, writeMessyBook } from '#tests/fixtures/imports/messyBook.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import {
  answerDialogs,
  chooseWorkbook,
  goToColumns,
  goToPreview,
  previewRow,
} from '../pages/importPage.ts';
import { tabTo } from '../pages/keys.ts';
import { changeSettings } from '../pages/shellPage.ts';
import { chooseLanguage, createForImport } from '../pages/startPage.ts';

const language = 'kk';
const t = createTranslator(language);

/** Presses a button that the Tab key leads to. */
async function press(window: Page, name: string): Promise<void> {
  const button = window.getByRole('button', { name, exact: true });
  await expect(button).toBeEnabled();
  await tabTo(window, button);
  await window.keyboard.press('Enter');
}

test('a workbook is imported by the keyboard alone: a border moved, a cell typed, a row left out', async () => {
  test.setTimeout(150_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'Жобалар.xlsx');
  await writeMessyBook(file);
  await answerDialogs(app, file);
  await press(window, t('imports.file.choose'));

  const border = window.getByRole('slider', { name: t('imports.border.lastRow') });
  await border.waitFor();
  const last = Number(await border.getAttribute('aria-valuenow'));
  await tabTo(window, border);
  await window.keyboard.press('ArrowUp');
  await expect(border).toHaveAttribute('aria-valuenow', String(last - 1));
  await window.keyboard.press('ArrowDown');
  await expect(border).toHaveAttribute('aria-valuenow', String(last));
  await press(window, t('imports.next'));
  await window.getByRole('table', { name: t('imports.columns.label') }).waitFor();
  await press(window, t('imports.next'));

  const grid = window.getByRole('grid');
  await grid.getByRole('gridcell').first().waitFor();
  await tabTo(window, grid);
  for (let step = 0; step < 30; step += 1) {
    const active = window.locator('[role="gridcell"][data-active]');
    const row = previewRow(window, wrongDate);
    if ((await row.locator('[data-active]').count()) > 0) break;
    await expect(active).toHaveCount(1);
    await window.keyboard.press('ArrowDown');
  }
  for (let step = 0; step < 20; step += 1) {
    const active = window.locator('[role="gridcell"][data-active]');
    if ((await active.textContent())?.includes(wrongDate)) break;
    await window.keyboard.press('ArrowRight');
  }
  await window.keyboard.type('28.02.2027');
  await window.keyboard.press('Enter');
  await expect(grid.locator('[data-fixed]', { hasText: '28.02.2027' })).toBeVisible();

  await window.keyboard.press('Control+Home');
  await window.keyboard.press('Home');
  await window.keyboard.press('Enter');
  const skip = window.getByRole('menuitem', { name: t('imports.choice.skip'), exact: true });
  await skip.waitFor();
  for (let step = 0; step < 8; step += 1) {
    if (await skip.evaluate((one) => one === one.ownerDocument.activeElement)) break;
    await window.keyboard.press('ArrowDown');
  }
  await window.keyboard.press('Enter');
  await expect(grid.getByText(t('imports.choice.skip')).first()).toBeVisible();
  await press(window, t('imports.preview.import'));
  await window.getByRole('button', { name: t('imports.result.another') }).waitFor();
  await close();
});

test('axe finds nothing on any step of the import, in light and dark', async () => {
  test.setTimeout(180_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, 'ru');
  await createForImport(window, 'ru');
  const r = createTranslator('ru');
  const file = path.join(home, 'Проекты.xlsx');
  await writeMessyBook(file);
  const check = async (step: string): Promise<void> => {
    for (const theme of ['light', 'dark'] as const) {
      await changeSettings(window, { theme });
      await settle(window);
      expect([step, theme, await findings(window)]).toEqual([step, theme, []]);
    }
  };
  await check('file');
  await chooseWorkbook(app, window, 'ru', file);
  await check('tables');
  await goToColumns(window, 'ru');
  await check('columns');
  await window.getByRole('button', { name: r('imports.profiles.button') }).click();
  await window.getByRole('menuitem', { name: r('imports.profiles.manage') }).click();
  await check('profiles');
  await window.keyboard.press('Escape');
  await goToPreview(window, 'ru');
  await check('preview');
  await window.getByRole('grid').focus();
  await window.keyboard.press('Space');
  await window.getByRole('dialog').waitFor();
  await check('row');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: r('imports.preview.import'), exact: true }).click();
  await window.getByRole('button', { name: r('imports.result.another') }).waitFor();
  await window.getByRole('button', { expanded: false }).filter({ hasText: 'Проекты.xlsx' }).click();
  await check('result');
  await close();
});
