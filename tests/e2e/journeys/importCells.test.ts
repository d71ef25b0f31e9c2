import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import {
  actionCount,
  chooseWorkbook,
  commitImport,
  goToColumns,
  goToPreview,
  previewCell,
  previewRow,
} from '../pages/importPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { get, openReady, projectOf } from '../ready.ts';

const language = 'en';
const t = createTranslator(language);

test('cells kept in the grid and in the whole row stay in the record, the others are taken from the file', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openReady();
  const { id } = await get(
    window,
    'projects.create',
    projectOf({ code: 'KZ-9701', status: 'active', endDate: '2027-12-31', scientists: 7 }),
  );
  const file = path.join(home, 'check.csv');
  writeFileSync(
    file,
    'Project code;Project title;Start date;End date;Scientists\nKZ-9701;A project;01.02.2024;30.06.2028;11\n',
  );
  await openScreen(window, '/import');
  await chooseWorkbook(app, window, language, file);
  await goToColumns(window, language);
  await goToPreview(window, language);
  await expect(actionCount(window, language, 'update', 1)).toBeVisible();

  await previewCell(window, '30.06.2028').click();
  await window.getByRole('button', { name: t('imports.cell.keep'), exact: true }).click();
  await expect(window.locator('[role="gridcell"][data-kept]')).toHaveCount(1);

  await previewRow(window, 'KZ-9701').getByRole('gridcell').first().click();
  await window.keyboard.press('Space');
  const dialog = window.getByRole('dialog');
  const of = (field: 'endDate' | 'scientists', choice: 'keep' | 'take') =>
    window.getByRole('button', {
      name: `${t(`importFields.projects.${field}`)}: ${t(`imports.cell.${choice}`)}`,
    });
  // What the file says stays in sight, although it is not taken.
  await expect(dialog.getByRole('row').filter({ has: of('endDate', 'take') })).toContainText(
    '30.06.2028',
  );
  await of('scientists', 'keep').click();
  await expect(of('scientists', 'take')).toBeVisible();
  await window.keyboard.press('Escape');
  await commitImport(window, language);
  expect(await get(window, 'projects.get', { id })).toMatchObject({
    startDate: '2024-02-01',
    endDate: '2027-12-31',
    scientists: 7,
  });
  await close();
});
