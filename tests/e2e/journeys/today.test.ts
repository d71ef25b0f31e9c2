import { expect, test } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { findings } from '../pages/axe.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

const t = createTranslator('ru');

test('today: the day opens with what is late, and every figure opens its rows', async () => {
  const { window, close } = await openApp();
  await chooseLanguage(window, 'ru');
  await createSample(window, 'ru');
  await openScreen(window, '/');
  await expect(window.getByRole('heading', { level: 1, name: t('today.title') })).toBeVisible();
  for (const title of [
    'app.nav.assignments',
    'today.meetings',
    'today.dues',
    'today.changesTitle',
  ]) {
    await expect(window.getByRole('region', { name: t(title) })).toBeVisible();
  }
  expect(await findings(window)).toEqual([]);

  const portfolio = window.getByRole('region', { name: t('today.portfolio') });
  const state = portfolio.getByRole('listitem').first();
  const number = /(\d+)$/u.exec(await state.innerText())?.[1] ?? '';
  await state.getByRole('link').click();
  await window.getByRole('heading', { level: 1, name: t('projects.list.title') }).waitFor();
  await expect(
    window.getByText(t('projects.totals.count', { number }), { exact: true }),
  ).toBeVisible();

  await openScreen(window, '/');
  const assignments = window.getByRole('region', { name: t('app.nav.assignments') });
  const line = assignments.getByRole('listitem').first();
  const title = await line.getByRole('link').innerText();
  await line.getByRole('link').click();
  await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await close();
});
