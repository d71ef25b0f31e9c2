import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  institute,
  instituteShort,
  leader,
  leaderShort,
  writeNamesBook,
} from '#tests/fixtures/imports/namesBook.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import {
  chooseWorkbook,
  commitImport,
  goToColumns,
  goToPreview,
  joinName,
  showNames,
} from '../pages/importPage.ts';
import { listRows, openRow } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createForImport } from '../pages/startPage.ts';

const language = 'kk';
const t = createTranslator(language);

test('spellings of one institute and one person become one record each; what was edited since stays after the undo', async () => {
  test.setTimeout(180_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'Жобалар мен кездесулер.xlsx');
  await writeNamesBook(file);
  const goThrough = async (): Promise<void> => {
    await chooseWorkbook(app, window, language, file);
    await goToColumns(window, language);
    await goToPreview(window, language);
  };
  await goThrough();
  await showNames(window, language);

  // A decision is taken back on the line itself, and made again.
  await joinName(window, language, instituteShort, institute);
  const takeBack = window.getByRole('button', {
    name: t('imports.names.takeBackOf', { name: instituteShort }),
  });
  await takeBack.click();
  await expect(takeBack).toHaveCount(0);
  await joinName(window, language, instituteShort, institute);
  await joinName(window, language, 'РГП «Институт ядерной физики» МЭ РК', institute);
  await joinName(window, language, leaderShort, leader);
  await commitImport(window, language);

  await openScreen(window, '/organisations');
  await expect(listRows(window).filter({ hasText: 'ядерной физики' })).toHaveCount(1);
  await openScreen(window, '/people');
  await expect(listRows(window).filter({ hasText: 'Ахметов' })).toHaveCount(1);
  await openScreen(window, '/projects');
  await expect(listRows(window).filter({ hasText: institute })).toHaveCount(3);

  await openRow(window, 'KZ-9801');
  await window.getByRole('textbox', { name: t('projects.field.endDate') }).fill('31.12.2028');
  await window.keyboard.press('Tab');
  const save = window.getByRole('button', { name: t('common.save'), exact: true });
  await save.click();
  await expect(save).toBeDisabled();

  await openScreen(window, '/import');
  await window
    .getByRole('button', { name: t('imports.past.undo'), exact: true })
    .first()
    .click();
  await window.getByRole('button', { name: t('imports.undo.confirm'), exact: true }).click();
  const outcome = window.getByRole('dialog', { name: t('imports.undo.outcome') });
  await expect(outcome.getByRole('link')).toHaveText(['KZ-9801 · Мониторинг радона в шахтах']);
  await outcome.getByRole('link').click();
  await expect(window.getByRole('textbox', { name: t('projects.field.endDate') })).toHaveValue(
    '31.12.2028',
  );
  await openScreen(window, '/projects');
  await expect(listRows(window)).toHaveCount(1);

  // The institute that the kept project names knows its other spelling, so that nothing is asked of it.
  await openScreen(window, '/import');
  await goThrough();
  await showNames(window, language);
  await expect(
    window.getByRole('button', { name: t('imports.names.createOf', { name: instituteShort }) }),
  ).toHaveCount(0);
  await expect(
    window.getByRole('button', { name: t('imports.names.createOf', { name: leaderShort }) }),
  ).toBeVisible();
  await close();
});

test('all names that wait become new records with one press, and wait again with another', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, language);
  await createForImport(window, language);
  const file = path.join(home, 'Жобалар мен кездесулер.xlsx');
  await writeNamesBook(file);
  await chooseWorkbook(app, window, language, file);
  await goToColumns(window, language);
  await goToPreview(window, language);
  await showNames(window, language);
  await joinName(window, language, leaderShort, leader);
  await commitImport(window, language);

  await chooseWorkbook(app, window, language, file);
  await goToColumns(window, language);
  await goToPreview(window, language);
  await showNames(window, language);
  // The initials alone do not tell that it is the one who was imported.
  const isIt = window.getByRole('button', {
    name: t('imports.names.isIt', { name: leaderShort, title: leader }),
  });
  await expect(isIt).toHaveAttribute('aria-pressed', 'false');
  await window.getByRole('button', { name: t('imports.names.createAll') }).click();
  const again = window.getByRole('button', { name: t('imports.names.waitAgain', { count: 1 }) });
  await again.click();
  await expect(window.getByRole('button', { name: t('imports.names.createAll') })).toBeEnabled();
  await isIt.click();
  await expect(isIt).toHaveAttribute('aria-pressed', 'true');
  await expect(
    window.getByRole('button', { name: t('imports.preview.import'), exact: true }),
  ).toBeDisabled();
  await close();
});
