import { expect, test } from '@playwright/test';
import { openApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { callMain } from '../pages/callMain.ts';
import { listRows } from '../pages/listPage.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

const project = {
  programmeId: null,
  leadOrganisationId: null,
  status: 'active',
  startDate: '2020-01-01',
  budget: null,
  field: null,
  manager: 'Ахметов А.',
  scientists: 3,
  youngScientists: 1,
};

test('data quality: nothing to do, then three ended projects are closed and one is put right', async () => {
  test.setTimeout(120_000);
  const { window, close } = await openApp();
  const t = createTranslator('ru');
  await chooseLanguage(window, 'ru');
  await createEmpty(window, 'ru');

  await openScreen(window, '/quality');
  await expect(window.getByText(t('quality.allRight.title'))).toBeVisible();

  for (const [index, title] of ['Ледники', 'Каспий', 'Полигон'].entries()) {
    await callMain(window, 'projects.create', {
      ...project,
      code: `KZ-261${index}`,
      title: { kk: '', ru: title, en: '' },
      endDate: `2024-0${index + 1}-28`,
    });
  }
  // The screen follows the record without being opened again.
  const ended = window.getByRole('link', { name: t('quality.rule.ended_not_closed') });
  await expect(ended).toContainText('3');
  await expect(listRows(window)).toHaveCount(3);
  await expect(listRows(window).first()).toContainText('28.01.2024');

  await listRows(window)
    .first()
    .getByRole('button', { name: t('status.completed') })
    .click();
  await expect(listRows(window)).toHaveCount(2);
  await window.getByRole('button', { name: t('common.undo') }).click();
  await expect(listRows(window)).toHaveCount(3);

  await window.getByRole('grid').focus();
  await window.keyboard.press('Control+a');
  await window
    .getByRole('button', { name: t('quality.completeSelected', { number: '3' }) })
    .click();
  await expect(ended).toHaveCount(0);

  await window.getByRole('link', { name: t('quality.rule.no_field') }).click();
  await expect(listRows(window)).toHaveCount(3);
  await window.getByRole('grid').focus();
  await window.keyboard.press('Enter');
  const drawer = window.getByRole('dialog', { name: t('quality.fix') });
  await drawer.getByRole('combobox').or(drawer.getByRole('textbox')).first().click();
  await window.getByRole('option', { name: /^1\.5 / }).click();
  await window.keyboard.press('Control+s');
  await expect(drawer).toBeHidden();
  await expect(listRows(window)).toHaveCount(2);

  // A note that fades has no contrast to speak of.
  await expect(window.getByText(t('common.saved'))).toBeHidden();
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      await changeSettings(window, { language, theme });
      await openScreen(window, '/quality?rule=no_programme');
      await settle(window);
      expect([language, theme, await findings(window)]).toEqual([language, theme, []]);
    }
  }
  await close();
});
