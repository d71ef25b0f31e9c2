import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import ExcelJs from 'exceljs';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import {
  actionCount,
  answerDialogs,
  chooseField,
  chooseWorkbook,
  commitImport,
  goToColumns,
  goToPreview,
  leaveImport,
  previewCell,
} from '../pages/importPage.ts';
import { listRows } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createForImport } from '../pages/startPage.ts';

const language = 'en';
const t = createTranslator(language);

const odd = (code: string, title: string) => `Ref X;Label Y\r\n${code};${title}\r\n`;

test('a mapping saved as a profile is used for another file, goes to a colleague as a file and comes back', async () => {
  test.setTimeout(150_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const first = path.join(home, 'first.csv');
  const second = path.join(home, 'second.csv');
  writeFileSync(first, odd('AP99300001', 'Snow leopards of the Tian Shan'));
  writeFileSync(second, odd('AP99300002', 'Saiga of the Betpak-Dala'));
  const profiles = window.getByRole('button', { name: t('imports.profiles.button') });

  const openAsProjects = async (file: string) => {
    await chooseWorkbook(app, window, language, file);
    const kind = window.getByRole('combobox', { name: /./u }).first();
    await kind.click();
    await window
      .getByRole('option', { name: t('importFields.kind.projects'), exact: true })
      .click();
    await goToColumns(window, language);
  };
  await openAsProjects(first);
  await chooseField(window, language, 'Ref X', t('importFields.projects.code'));
  await chooseField(window, language, 'Label Y', t('importFields.projects.titleEn'));
  await profiles.click();
  await window.getByRole('menuitem', { name: t('imports.profiles.save') }).click();
  await window.getByRole('textbox', { name: t('imports.profiles.name') }).fill('Odd heads');
  await window.getByRole('button', { name: t('common.save'), exact: true }).click();
  await window.getByText(t('imports.profiles.saved', { name: 'Odd heads' })).waitFor();

  // Out to a file, away, and back from the file.
  const shared = path.join(home, 'odd-heads.json');
  await answerDialogs(app, shared);
  await profiles.click();
  await window.getByRole('menuitem', { name: t('imports.profiles.manage') }).click();
  const dialog = window.getByRole('dialog', { name: t('imports.profiles.title') });
  await dialog
    .getByRole('button', { name: t('imports.profiles.shareOf', { name: 'Odd heads' }) })
    .click();
  await window.getByText(t('imports.profiles.shared', { fileName: 'odd-heads.json' })).waitFor();
  await dialog
    .getByRole('button', { name: t('imports.profiles.removeOf', { name: 'Odd heads' }) })
    .click();
  await dialog
    .getByRole('button', { name: t('imports.profiles.removeSure', { name: 'Odd heads' }) })
    .click();
  await dialog.getByText(t('imports.profiles.empty')).waitFor();
  await dialog.getByRole('button', { name: t('imports.profiles.load') }).click();
  const name = dialog.getByRole('textbox', { name: t('imports.profiles.name') });
  await expect(name).toHaveValue('Odd heads');
  await name.fill('Heads of the east');
  await name.press('Enter');
  await window.keyboard.press('Escape');

  await openAsProjects(second);
  await profiles.click();
  await window.getByRole('menuitem', { name: 'Heads of the east' }).click();
  const columns = window.getByRole('table', { name: t('imports.columns.label') });
  await expect(columns.getByText(t('imports.confidence.profile')).first()).toBeVisible();
  await goToPreview(window, language);
  await expect(previewCell(window, 'Saiga of the Betpak-Dala')).toBeVisible();
  await expect(actionCount(window, language, 'create', 1)).toBeVisible();
  await close();
});

test('a template is saved, filled in and imported', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'template.xlsx');
  await answerDialogs(app, file);
  await leaveImport(window, language);
  await window.getByRole('button', { name: t('imports.template.button') }).click();
  const people = t('importFields.kind.people');
  await window.getByRole('checkbox', { name: people, exact: true }).check();
  await window.getByRole('button', { name: t('imports.template.save') }).click();
  await window.getByText(t('imports.template.saved', { fileName: 'template.xlsx' })).waitFor();

  const book = new ExcelJs.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.worksheets.find(({ name }) => name === t('importFields.kind.projects'));
  if (!sheet) throw new Error('The template has no sheet of projects');
  const place = (field: string): { row: number; column: number } => {
    for (let row = 1; row <= 10; row += 1) {
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        if (sheet.getCell(row, column).text.startsWith(field)) return { row, column };
      }
    }
    throw new Error(`The template has no column ${field}`);
  };
  const code = place(t('importFields.projects.code'));
  const title = place(t('importFields.projects.titleEn'));
  const below = sheet.rowCount + 1;
  const empty = sheet.getCell(code.row + 1, code.column).text === '' ? code.row + 1 : below;
  sheet.getCell(empty, code.column).value = 'AP99300007';
  sheet.getCell(empty, title.column).value = 'Kulans of the Altyn-Emel';
  await book.xlsx.writeFile(file);

  await chooseWorkbook(app, window, language, file);
  await goToColumns(window, language);
  await goToPreview(window, language);
  await expect(actionCount(window, language, 'create', 1)).toBeVisible();
  await commitImport(window, language);
  await openScreen(window, '/projects');
  await expect(listRows(window).filter({ hasText: 'Kulans of the Altyn-Emel' })).toHaveCount(1);
  await close();
});

test('the mistakes of a file are saved as comments in its own cells', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const book = new ExcelJs.Workbook();
  const sheet = book.addWorksheet('Projects');
  sheet.addRow(['Project code', 'Project title', 'Start date']);
  sheet.addRow(['AP99300011', 'Wolves of the steppe', '31.02.2025']);
  sheet.addRow(['AP99300012', 'Foxes of the steppe', '15.03.2025']);
  sheet.addRow(['AP99300013', 'Eagles of the steppe', '16.04.2025']);
  const file = path.join(home, 'mistakes.xlsx');
  await book.xlsx.writeFile(file);
  await chooseWorkbook(app, window, language, file);
  await goToColumns(window, language);
  await goToPreview(window, language);
  const commented = path.join(home, 'commented.xlsx');
  await answerDialogs(app, commented);
  await window.getByRole('button', { name: t('imports.preview.saveProblems') }).click();
  await window
    .getByText(t('imports.preview.savedProblems', { fileName: 'commented.xlsx' }))
    .waitFor();
  const saved = new ExcelJs.Workbook();
  await saved.xlsx.readFile(commented);
  const { note } = saved.worksheets[0]?.getCell('C2') ?? {};
  const said =
    typeof note === 'string' ? note : (note?.texts ?? []).map((one) => one.text).join('');
  expect(said).toContain(t('problems.UNREADABLE_DATE', { text: '31.02.2025' }));
  await close();
});
