import { expect, test } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { listRows } from '../pages/listPage.ts';
import { closeDialog } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

const t = createTranslator('kk');

test('a project is entered, found and deleted by keyboard alone, and brought back by Undo', async () => {
  const { window, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');

  await window.keyboard.press('Control+n');
  await window.getByRole('heading', { name: t('projects.form.new') }).waitFor();
  await window.getByLabel(t('common.language.kk')).first().focus();
  await window.keyboard.type('Жайық бекіресін сақтау');
  const end = window.getByRole('textbox', { name: t('projects.field.endDate') });
  await end.focus();
  await window.keyboard.type('5.3.29');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { name: 'Жайық бекіресін сақтау' }).waitFor();
  await expect(end).toHaveValue('05.03.2029');

  // Latin letters find the Kazakh title.
  await window.keyboard.press('Control+k');
  await window.keyboard.type('zhaiyk bekire');
  const found = window.getByRole('dialog').getByText('Жайық бекіресін сақтау');
  await found.waitFor();
  await window.keyboard.press('Enter');
  const heading = window.getByRole('heading', { name: 'Жайық бекіресін сақтау' });
  await heading.waitFor();

  const total = window.getByText(t('projects.totals.count', { number: 61 }));
  await window.getByRole('button', { name: t('common.remove'), exact: true }).focus();
  await window.keyboard.press('Enter');
  await expect(total).toBeVisible();
  await window.getByRole('button', { name: t('common.undo'), exact: true }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText(t('projects.totals.count', { number: 62 }))).toBeVisible();
  await close();
});

test('shortcuts answer to the key, whatever letter the keyboard is set to', async () => {
  const { window, close } = await openApp();
  await chooseLanguage(window, 'ru');
  await createSample(window, 'ru');
  await expect(listRows(window).first()).toBeVisible();
  await window.evaluate(() => {
    const event = { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', event));
  });
  await window.getByRole('dialog').waitFor();
  await closeDialog(window);
  await close();
});

test('Enter in a field with a list opens the list and never saves, and a row opened by a double-click leaves no text marked', async () => {
  const { window, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  await listRows(window).filter({ hasText: 'K-9901' }).first().dblclick();
  await window.getByRole('tab').first().waitFor();
  expect(await window.evaluate(() => String(globalThis.getSelection()))).toBe('');

  await window.getByLabel(t('common.language.kk')).first().fill('Атауы өзгерген жоба');
  const status = window.getByRole('combobox', { name: t('projects.field.status') }).first();
  await status.focus();
  await window.keyboard.press('Escape');
  await expect(status).toHaveAttribute('aria-expanded', 'false');
  await window.keyboard.press('Enter');
  await expect(status).toHaveAttribute('aria-expanded', 'true');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(status).toHaveAttribute('aria-expanded', 'false');
  const save = window.getByRole('button', { name: t('common.save'), exact: true });
  await expect(save).toBeEnabled();
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { level: 1, name: 'Атауы өзгерген жоба' }).waitFor();
  await close();
});
