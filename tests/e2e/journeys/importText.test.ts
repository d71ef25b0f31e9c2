import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import iconv from 'iconv-lite';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import {
  actionCount,
  chooseFile,
  commitImport,
  goToColumns,
  goToPreview,
  goToTables,
  previewCell,
} from '../pages/importPage.ts';
import { listRows } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createForImport } from '../pages/startPage.ts';

const language = 'kk';
const t = createTranslator(language);

const table = [
  'Жоба коды;Жобаның атауы;Жетекші ұйым;Басталуы',
  'AP99200001;Қазақстан өзендерінің мұздақ режимі;Әл-Фараби атындағы ҚазҰУ;05.03.2025',
  'AP99200002;Жайық өңірінің өсімдік әлемі;Ғылым ордасы;17.04.2025',
  'AP99200003;Үстірт жылқыларының генетикасы;Һарун институты;20.04.2025',
].join('\r\n');

test('a csv in the Kazakh code page of Windows is read with its own letters, which the officer sees', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'жобалар.csv');
  writeFileSync(file, iconv.encode(table, 'rk1048'));

  await chooseFile(app, window, language, file);
  const encoding = window.getByRole('combobox', { name: t('imports.encoding.label') });
  await expect(encoding).toBeVisible();
  await goToTables(window, language);
  await goToColumns(window, language);
  await goToPreview(window, language);
  await expect(actionCount(window, language, 'create', 3)).toBeVisible();
  await expect(previewCell(window, 'Қазақстан өзендерінің мұздақ режимі')).toBeVisible();
  await expect(previewCell(window, 'Үстірт жылқыларының генетикасы')).toBeVisible();
  await commitImport(window, language);
  await openScreen(window, '/projects');
  await expect(listRows(window).filter({ hasText: 'Жайық өңірінің өсімдік әлемі' })).toHaveCount(1);
  await close();
});

test('a csv is read again in the encoding that the officer chooses', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'проекты.csv');
  const russian = 'Код проекта;Наименование проекта\r\nAP99200009;Реки Казахстана и их режим\r\n';
  writeFileSync(file, iconv.encode(russian, 'win1251'));

  await chooseFile(app, window, language, file);
  const encoding = window.getByRole('combobox', { name: t('imports.encoding.label') });
  await encoding.click();
  await window.getByRole('option', { name: 'KOI8-R' }).click();
  await expect(encoding).toHaveValue('KOI8-R');
  await goToTables(window, language);
  await expect(window.getByText('Реки Казахстана и их режим')).toHaveCount(0);
  await window
    .getByRole('list', { name: t('imports.steps.label') })
    .getByRole('button', { name: t('imports.steps.file') })
    .click();
  await encoding.click();
  await window.getByRole('option', { name: 'Windows-1251' }).click();
  await expect(encoding).toHaveValue('Windows-1251');
  await goToTables(window, language);
  await expect(window.getByText('Реки Казахстана и их режим')).toBeVisible();
  await close();
});
