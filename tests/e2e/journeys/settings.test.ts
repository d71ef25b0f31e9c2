import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

const t = createTranslator('ru');

const screens = [
  '/settings',
  '/settings/office',
  '/settings/lists',
  '/settings/holidays',
  '/settings/rates',
];

test('settings: the office, a moved day, rates from a csv, a list item that the forms offer', async () => {
  test.setTimeout(180_000);
  const { app, window, home, close } = await openApp();
  const drawer = window.getByRole('dialog');
  const save = async (): Promise<void> => {
    await window.keyboard.press('Control+s');
    await expect(drawer).toBeHidden();
  };
  await chooseLanguage(window, 'ru');
  await createEmpty(window, 'ru');

  await test.step('the office', async () => {
    await openScreen(window, '/settings/office');
    const name = window.getByRole('group', { name: t('settings.office.name') });
    await name.getByLabel(t('common.language.ru')).fill('Комитет науки');
    await window.getByLabel(t('settings.rule.youngAgeLimit')).fill('35');
    await window.getByRole('button', { name: t('settings.signatory.add') }).click();
    const signatory = window.getByRole('group', {
      name: t('settings.signatory.one', { number: 1 }),
    });
    await signatory.getByLabel(t('common.language.ru')).first().fill('Айгүл Оспанова');
    await window.keyboard.press('Control+s');
    await expect(window.getByText(t('common.saved'))).toBeVisible();
    await openScreen(window, '/settings');
    await openScreen(window, '/settings/office');
    await expect(window.getByLabel(t('settings.rule.youngAgeLimit'))).toHaveValue('35');
    await expect(signatory.getByLabel(t('common.language.ru')).first()).toHaveValue(
      'Айгүл Оспанова',
    );
  });

  await test.step('a moved working day and its Undo', async () => {
    await openScreen(window, '/settings/holidays');
    const year = new Date().getFullYear();
    await window.getByRole('button', { name: t('settings.holiday.add') }).click();
    await drawer.getByLabel(t('settings.holiday.date')).first().fill(`14.2.${year}`);
    await save();
    const row = window.getByRole('row').filter({ hasText: `14.02.${year}` });
    await expect(row).toContainText(t('settings.holiday.own'));
    await window
      .getByRole('button', { name: t('settings.holiday.remove', { date: `14.02.${year}` }) })
      .click();
    await expect(row).toHaveCount(0);
    await window.getByRole('button', { name: t('common.undo') }).click();
    await expect(row).toHaveCount(1);
  });

  await test.step('rates from a csv', async () => {
    const file = path.join(home, 'rates.csv');
    writeFileSync(
      file,
      'Дата;Валюта;Кол-во;Курс\n05.03.2025;USD;1;498,35\n05.03.2025;JPY;100;335,12\nвчера;USD;1;5\n',
    );
    await answerDialogs(app, file);
    await openScreen(window, '/settings/rates');
    await window.getByRole('button', { name: t('settings.rate.import') }).click();
    await expect(window.getByText('100 JPY = 335,12 ₸')).toBeVisible();
    await expect(window.getByText('1 USD = 498,35 ₸')).toBeVisible();
    await window.getByRole('button', { name: '05.03.2025' }).first().click();
    await drawer.getByLabel(t('settings.rate.rate')).fill('336,5');
    await save();
    await expect(window.getByText('100 JPY = 336,5 ₸')).toBeVisible();
  });

  await test.step('an item of a list stands on the form of an organisation', async () => {
    await openScreen(window, '/settings/lists');
    await window.getByText(t('settings.listName.legalForm'), { exact: true }).click();
    await window.getByRole('button', { name: t('settings.list.add') }).click();
    await drawer.getByLabel(t('common.language.ru')).fill('Крестьянское хозяйство');
    await save();
    await expect(window.getByRole('row').last()).toContainText('Крестьянское хозяйство');
    await window
      .getByRole('button', { name: t('settings.list.up', { name: 'Крестьянское хозяйство' }) })
      .click();
    await expect(window.getByRole('row').nth(-2)).toContainText('Крестьянское хозяйство');
    await openScreen(window, '/organisations/new');
    await window
      .getByRole('combobox', { name: t('history.field.legalForm') })
      .or(window.getByRole('textbox', { name: t('history.field.legalForm') }))
      .first()
      .click();
    await expect(window.getByRole('option', { name: 'Крестьянское хозяйство' })).toBeVisible();
    await window.keyboard.press('Escape');
  });

  await test.step('axe finds nothing on any section', async () => {
    for (const language of languages) {
      for (const theme of ['light', 'dark'] as const) {
        await changeSettings(window, { language, theme });
        const found: Record<string, string[]> = {};
        for (const screen of screens) {
          await openScreen(window, screen);
          await settle(window);
          found[screen] = await findings(window);
        }
        expect(found).toEqual(Object.fromEntries(screens.map((screen) => [screen, []])));
      }
    }
  });
  await close();
});
