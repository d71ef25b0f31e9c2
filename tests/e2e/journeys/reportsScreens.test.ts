import { expect, test } from '@playwright/test';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp, type OpenApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { tabTo } from '../pages/keys.ts';
import { countsOf, paperOf } from '../pages/reportPage.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';
import { get } from '../ready.ts';

const screens = [
  '/reports',
  '/reports/cooperation',
  '/reports/annual',
  '/reports/register',
  '/reports/controlList',
  '/reports/briefing',
  '/reports/issued',
];

test.describe('axe finds nothing on the screens of reports', () => {
  let running: OpenApp;
  let issued = '';

  test.beforeAll(async () => {
    running = await openApp();
    await chooseLanguage(running.window, 'kk');
    await createSample(running.window, 'kk');
    const choice = { language: 'kk', secondLanguage: null, amountScale: 1, values: {} } as const;
    const snapshot = await get(running.window, 'snapshots.issue', {
      choice: { id: 'cooperation', ...choice },
      formats: ['xlsx'],
      handedTo: '',
      note: '',
    });
    issued = `/reports/issued/${snapshot.id}`;
  });

  test.afterAll(() => running.close());

  for (const language of languages) {
    const theme = language === 'ru' ? 'dark' : 'light';
    test(`in ${language}, ${theme}`, async () => {
      test.setTimeout(240_000);
      const { window } = running;
      const t = createTranslator(language);
      await changeSettings(window, { language, theme });
      const found: Record<string, string[]> = {};
      for (const screen of [...screens, issued, `${issued}?view=compared`]) {
        await openScreen(window, screen);
        await settle(window);
        found[screen] = await findings(window);
      }
      await openScreen(window, '/reports/cooperation');
      await countsOf(paperOf(window, t), t).first().click();
      await window.getByRole('dialog').getByRole('row').nth(1).waitFor();
      await settle(window);
      found['rows'] = await findings(window);
      await window.keyboard.press('Escape');
      expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
    });
  }
});

test('a report is found, opened, drilled into and closed by the keyboard alone, also enlarged', async () => {
  test.setTimeout(120_000);
  const t = createTranslator('ru');
  const { window, close } = await openApp();
  await chooseLanguage(window, 'ru');
  await createSample(window, 'ru');
  await window.setViewportSize({ width: 640, height: 360 });
  await openScreen(window, '/reports');
  const title = t('reportCatalogue.titles.participants');
  await tabTo(window, window.getByRole('main').getByRole('link', { name: title }).first());
  await window.keyboard.press('Enter');
  const paper = paperOf(window, t);
  await paper.getByRole('heading', { level: 2 }).first().waitFor();
  const figure = countsOf(paper, t).first();
  await tabTo(window, figure);
  await window.keyboard.press('Enter');
  const drawer = window.getByRole('dialog');
  await drawer.getByRole('row').nth(1).waitFor();
  await tabTo(window, drawer.getByRole('grid'));
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await close();
});
