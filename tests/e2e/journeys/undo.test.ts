import { expect, test, type Page } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { openPalette } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';

const t = createTranslator('ru');
const titleAtFirst = 'Ледники Алтая';

/** Takes the focus out of every field, where the keys of undo belong to the text. */
async function leaveFields(window: Page): Promise<void> {
  await window.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  });
}

const record = (title: string): string =>
  t('history.titled', { kind: t('history.kind.project'), title });

test('a project entered, changed and deleted comes back step by step by Ctrl+Z, and again by Ctrl+Y', async () => {
  test.setTimeout(120_000);
  const { window, close } = await openApp();
  await chooseLanguage(window, 'ru');
  await createEmpty(window, 'ru');

  const count = (number: number) =>
    window.getByText(t('projects.totals.count', { number }), { exact: true });
  const heading = window.getByRole('heading', { level: 1, name: titleAtFirst });
  await window.keyboard.press('Control+n');
  await window.getByRole('heading', { name: t('projects.form.new') }).waitFor();
  await window.getByLabel(t('common.language.ru')).first().fill(titleAtFirst);
  await window.keyboard.press('Control+s');
  await heading.waitFor();

  const manager = window.getByRole('textbox', { name: t('projects.field.manager') });
  await manager.fill('Асқар Нұрлан');
  await window.keyboard.press('Control+s');
  await expect(window.getByText(t('common.saved')).first()).toBeVisible();
  await expect(window.getByRole('button', { name: t('common.save'), exact: true })).toBeVisible();

  await window.getByRole('button', { name: t('common.remove'), exact: true }).click();
  await window.getByRole('heading', { level: 1, name: t('projects.list.title') }).waitFor();

  await leaveFields(window);
  await window.keyboard.press('Control+z');
  const deletion = t('history.undone.remove', { record: record(titleAtFirst) });
  await expect(window.getByText(deletion)).toBeVisible();
  await expect(count(1)).toBeVisible();

  await window.getByRole('gridcell', { name: titleAtFirst }).first().dblclick();
  await heading.waitFor();
  await expect(manager).toHaveValue('Асқар Нұрлан');
  await leaveFields(window);
  await window.keyboard.press('Control+z');
  const change = t('history.undone.update', { record: record(titleAtFirst) });
  await expect(window.getByText(change)).toBeVisible();
  await expect(manager).toHaveValue('');

  await leaveFields(window);
  await window.keyboard.press('Control+z');
  const entry = t('history.undone.create', { record: record(titleAtFirst) });
  await expect(window.getByText(entry)).toBeVisible();
  // The page of a project that is not there any more gives way to the list.
  await window.getByRole('heading', { level: 1, name: t('projects.list.title') }).waitFor();
  await expect(window.getByText(titleAtFirst, { exact: true })).toHaveCount(0);

  await leaveFields(window);
  await window.keyboard.press('Control+z');
  await expect(window.getByText(t('history.nothing.undo'))).toBeVisible();

  await window.keyboard.press('Control+y');
  const again = t('history.redone.create', { record: record(titleAtFirst) });
  await expect(window.getByText(again)).toBeVisible();
  await expect(count(1)).toBeVisible();

  await openPalette(window, t('history.redo'));
  await window.keyboard.press('Enter');
  const changed = t('history.redone.update', { record: record(titleAtFirst) });
  await expect(window.getByText(changed)).toBeVisible();
  await close();
});

test('Ctrl+Z in a text field takes back what was typed there and leaves the record alone', async () => {
  const { window, close } = await openApp();
  await chooseLanguage(window, 'ru');
  await createEmpty(window, 'ru');
  await window.keyboard.press('Control+n');
  await window.getByRole('heading', { name: t('projects.form.new') }).waitFor();
  await window.getByLabel(t('common.language.ru')).first().fill(titleAtFirst);
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { level: 1, name: titleAtFirst }).waitFor();

  const manager = window.getByRole('textbox', { name: t('projects.field.manager') });
  await manager.focus();
  await window.keyboard.type('Нұрлан');
  await window.keyboard.press('Control+z');
  await expect(manager).not.toHaveValue('Нұрлан');
  await expect(window.getByRole('heading', { level: 1, name: titleAtFirst })).toBeVisible();
  await expect(window.getByText(/Отменено/u)).toHaveCount(0);
  await close();
});
