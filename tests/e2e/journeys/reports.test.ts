import path from 'node:path';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

const t = createTranslator('kk');

test('a report is chosen, narrowed to one year, seen at once and saved in Kazakh', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  await openScreen(window, '/reports');

  const title = t('reportCatalogue.titles.cooperation');
  await window.getByRole('button', { name: title }).click();
  const preview = window.getByRole('region', { name: t('reportScreens.preview') });
  await expect(preview.getByRole('heading', { name: title })).toBeVisible();
  const years = preview.getByRole('table', { name: t('reportCatalogue.tables.byYear') });
  await expect(years.getByRole('row')).toHaveCount(11);
  await window.getByLabel(t('reportCatalogue.parameters.years')).fill('1');
  await expect(years.getByRole('row')).toHaveCount(2);

  const file = path.join(home, 'cooperation.xlsx');
  await answerDialogs(app, file);
  await window.getByRole('button', { name: t('reportScreens.export'), exact: true }).click();
  await window.getByText(t('reportScreens.saved', { fileName: 'cooperation.xlsx' })).waitFor();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  expect(book.worksheets.map(({ name }) => name)).toContain(t('reportCatalogue.tables.byYear'));

  for (const language of languages) {
    await changeSettings(window, { language, theme: 'light' });
    await openScreen(window, '/reports');
    const other = createTranslator(language);
    await window.getByRole('button', { name: other('reportCatalogue.titles.funding') }).click();
    await settle(window);
    expect([language, await findings(window)]).toEqual([language, []]);
  }
  await close();
});
