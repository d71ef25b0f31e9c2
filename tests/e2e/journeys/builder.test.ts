import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

const t = createTranslator('kk');
const word = (key: string): string => t(`reportBuilder.columns.${key}`);

/** Chooses in a list that opens under a field. */
async function choose(window: Page, field: string, option: string): Promise<void> {
  await window.getByRole('combobox', { name: field, exact: true }).click();
  await window.getByRole('option', { name: option, exact: true }).click();
}

/** The texts of all sheets: the rows stand on another than the title. */
async function readTexts(file: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts: string[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  }
  return texts;
}

test('what the list of projects shows becomes a report, grouped with totals and a chart, saved, exported in Kazakh, shared, loaded again and filled into a template', async () => {
  test.setTimeout(240_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  await openScreen(window, '/projects?status=%5B%22completed%22%5D');
  await window.getByText(t('reportBuilder.form.ofView')).click();

  const preview = window.getByRole('region', { name: t('reportScreens.preview') });
  const rows = preview.getByRole('table', { name: t('reportBuilder.lists.projects'), exact: true });
  await expect(rows.getByRole('columnheader', { name: word('leadOrganisation') })).toBeVisible();
  await expect(preview.getByText(t('status.completed')).first()).toBeVisible();

  await choose(window, t('reportBuilder.form.groupBy'), word('programme'));
  await choose(window, t('reportBuilder.form.chartKind'), t('reportBuilder.form.charts.bars'));
  await choose(window, t('reportBuilder.form.category'), word('leadOrganisation'));
  await choose(
    window,
    t('reportBuilder.form.totalOf', { column: word('budget') }),
    t('reportBuilder.form.total.sum'),
  );
  const summary = t('reportBuilder.summary', { column: word('leadOrganisation') });
  await expect(preview.getByRole('table', { name: summary }).first()).toBeVisible();
  await expect(preview.getByRole('img').first()).toBeVisible();

  const handle = window.getByRole('button', {
    name: t('reportBuilder.form.move', { column: word('status') }),
  });
  await handle.focus();
  await handle.press('ArrowUp');
  await expect(rows.getByRole('columnheader').nth(2)).toHaveText(word('status'));
  await settle(window);
  expect(await findings(window)).toEqual([]);

  await window.getByRole('button', { name: t('reportBuilder.form.save'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(t('reportBuilder.form.name')).fill('Аяқталған жобалар');
  await dialog.getByRole('button', { name: t('reportBuilder.form.save') }).click();
  await window.getByText(t('reportBuilder.form.saved', { name: 'Аяқталған жобалар' })).waitFor();

  const file = path.join(home, 'own.xlsx');
  await answerDialogs(app, file);
  await window.getByRole('button', { name: t('reportBuilder.form.export') }).click();
  await window.getByRole('menuitem', { name: t('reportBuilder.form.formats.xlsx') }).click();
  await window.getByText(t('reportScreens.saved', { fileName: 'own.xlsx' })).waitFor();
  const texts = await readTexts(file);
  expect(texts).toContain(word('budget'));
  expect(texts).toContain(t('status.completed'));
  expect(texts).not.toContain(t('status.active'));

  const shared = path.join(home, 'own.ortaqreport');
  await answerDialogs(app, shared);
  await window.getByRole('button', { name: t('reportBuilder.form.share') }).click();
  await expect.poll(() => existsSync(shared)).toBe(true);
  expect(JSON.parse(readFileSync(shared, 'utf8'))).toMatchObject({ format: 'ortaq-report' });

  await openScreen(window, '/reports');
  await window.getByRole('button', { name: t('reportBuilder.own.open') }).click();
  const own = t('reportBuilder.lists.projects');
  await expect(window.getByRole('heading', { name: own, level: 2 }).first()).toBeVisible();

  const example = path.join(home, 'example.xlsx');
  await answerDialogs(app, example);
  await window.getByRole('button', { name: t('reportBuilder.template.title') }).click();
  await window.getByRole('menuitem', { name: t('reportBuilder.template.example') }).click();
  await expect.poll(() => existsSync(example), { timeout: 20_000 }).toBe(true);
  // The same dialogs answer for the template and for the place: it is filled over itself.
  await window.getByRole('button', { name: t('reportBuilder.template.title') }).click();
  await window.getByRole('menuitem', { name: t('reportBuilder.template.fill') }).click();
  // Filled: no mark is left, and what the report counts stands where the example had its marks.
  await expect
    .poll(async () => (await readTexts(example)).filter((text) => text.includes('{{')), {
      timeout: 20_000,
    })
    .toEqual([]);
  const filled = await readTexts(example);
  expect(filled).toContain(word('leadOrganisation'));
  expect(filled.join()).toContain(t('status.completed'));

  await openScreen(window, '/reports');
  const names = window.getByRole('region', { name: t('reportBuilder.own.title') });
  await expect(names.getByRole('link', { name: 'Аяқталған жобалар' })).toHaveCount(2);
  for (const language of languages) {
    await changeSettings(window, { language, theme: language === 'ru' ? 'dark' : 'light' });
    await openScreen(window, '/reports/build');
    await settle(window);
    expect([language, await findings(window)]).toEqual([language, []]);
  }
  await close();
});
