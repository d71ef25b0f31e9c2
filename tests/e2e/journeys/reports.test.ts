import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { createTranslator } from '#shared/i18n/translator.ts';
import { readParts } from '#tests/main/writing/readParts.ts';
import { openApp } from '../app.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { countsOf, numberOf, openReport, paperOf, saveAs, waitSaved } from '../pages/reportPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

const t = createTranslator('kk');

test('a report is chosen, narrowed, opened down to a record and back, and saved in Kazakh as Excel, PDF and Word', async () => {
  test.setTimeout(180_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  const paper = await openReport(window, t, 'cooperation');

  const years = paper.getByRole('table', { name: t('reportCatalogue.tables.by_year') });
  await expect(years.getByRole('row')).toHaveCount(11);
  await window.getByLabel(t('reportCatalogue.parameters.years')).fill('3');
  await expect(years.getByRole('row')).toHaveCount(4);
  // The address holds the choice, so that a report is a link.
  expect(window.url()).toContain('years');

  const figure = countsOf(paper, t).first();
  const projects = await numberOf(figure);
  await figure.click();
  const drawer = window.getByRole('dialog');
  await expect(
    drawer.getByText(t('reportScreens.rowCount', { number: String(projects) })),
  ).toBeVisible();
  const rows = drawer.getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  const just = path.join(home, 'rows.xlsx');
  await answerDialogs(app, just);
  await drawer.getByRole('button', { name: t('reportScreens.exportRows') }).click();
  await waitSaved(window, 'rows.xlsx');
  const link = drawer.getByRole('link').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await window.waitForURL((url) => url.hash.startsWith('#/projects/'));
  await window.getByRole('tab').first().waitFor();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.getByRole('dialog').getByText(name).first()).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();
  await expect(years.getByRole('row')).toHaveCount(4);

  const file = path.join(home, 'cooperation.xlsx');
  await answerDialogs(app, file);
  await window.getByRole('button', { name: t('reportScreens.export'), exact: true }).click();
  await waitSaved(window, 'cooperation.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts = new Set<string>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => void texts.add(cell.text)));
  }
  expect([...texts]).toContain(t('reportCatalogue.cooperationTitle', { count: 3 }));
  const head = await years.getByRole('columnheader').allTextContents();
  for (const title of head) expect([...texts]).toContain(title);

  for (const format of ['pdf', 'docx', 'csv']) {
    const target = path.join(home, `report.${format}`);
    await answerDialogs(app, target);
    await saveAs(window, t, format);
    await waitSaved(window, `report.${format}`);
  }
  const pdf = execFileSync('pdftotext', ['-layout', path.join(home, 'report.pdf'), '-'], {
    encoding: 'utf8',
  });
  expect(pdf).toContain(t('reportCatalogue.tables.by_year'));
  expect(readFileSync(path.join(home, 'report.docx')).subarray(0, 2).toString()).toBe('PK');
  expect([...readFileSync(path.join(home, 'report.csv')).subarray(0, 3)]).toEqual([239, 187, 191]);
  await close();
});

test('the language of a report, its second language and the size of its amounts are apart from the window', async () => {
  test.setTimeout(120_000);
  const { window, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  const paper = await openReport(window, t, 'funding');
  const russian = createTranslator('ru');
  const languages = window.getByRole('radiogroup', { name: t('reportScreens.language') });
  await languages.getByText('Русский').click();
  const title = russian('reportCatalogue.titles.funding');
  await expect(paper.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await window.getByRole('combobox', { name: t('reportScreens.second') }).click();
  await window.getByRole('option', { name: 'English' }).click();
  await expect(paper.getByRole('heading', { level: 2 }).first()).toContainText(
    createTranslator('en')('reportCatalogue.titles.funding'),
  );
  await window.getByRole('combobox', { name: t('reportScreens.scale') }).click();
  await window.getByRole('option', { name: t('reportScreens.scales.1000') }).click();
  await expect(paper.getByText(russian('reportCatalogue.scale.1000')).first()).toBeVisible();
  await close();
});

test('words written into the annual review keep themselves and stand in its file', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  const paper = await openReport(window, t, 'annual');
  const field = paper.getByRole('textbox').first();
  await field.fill('Биыл бес жаңа жоба басталды.');
  await expect(paper.getByText(t('reportScreens.narrative.saved')).first()).toBeVisible();
  // Leaving at once keeps what was typed last.
  await field.fill('Биыл алты жаңа жоба басталды.');
  await openScreen(window, '/projects');
  await openReport(window, t, 'annual');
  await expect(paperOf(window, t).getByRole('textbox').first()).toHaveValue(
    'Биыл алты жаңа жоба басталды.',
  );
  const target = path.join(home, 'annual.docx');
  await answerDialogs(app, target);
  await saveAs(window, t, 'docx');
  await waitSaved(window, 'annual.docx');
  const parts = await readParts(readFileSync(target));
  expect(parts.get('word/document.xml')).toContain('Биыл алты жаңа жоба басталды.');
  await close();
});
