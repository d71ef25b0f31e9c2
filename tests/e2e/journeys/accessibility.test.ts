import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openApp, type OpenApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { chooseWorkbook, goToColumns, goToPreview } from '../pages/importPage.ts';
import {
  changeSettings,
  openHelp,
  openPalette,
  openScreen,
  closeDialog,
} from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import path from 'node:path';

const workbook = path.join(import.meta.dirname, '../../fixtures/imports/cordis_projects.csv');

const screens = [
  '/projects',
  '/projects/new',
  '/organisations',
  '/organisations/new',
  '/programmes',
  '/programmes/new',
  '/import',
  '/reports',
  '/settings',
];

test.describe('axe finds nothing', () => {
  let running: OpenApp;
  let window: Page;

  test.beforeAll(async () => {
    running = await openApp();
    window = running.window;
  });

  test.afterAll(() => running.close());

  test('on the first start', async () => {
    await window.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(window)).toEqual([]);
    await chooseLanguage(window, 'kk');
    expect(await findings(window)).toEqual([]);
    await createSample(window, 'kk');
  });

  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      test(`on any screen in ${language}, ${theme}`, async () => {
        test.setTimeout(120_000);
        await changeSettings(window, { language, theme });
        const found: Record<string, string[]> = {};
        for (const screen of screens) {
          await openScreen(window, screen);
          await settle(window);
          found[screen] = await findings(window);
        }
        expect(found).toEqual(Object.fromEntries(screens.map((screen) => [screen, []])));
      });
    }
  }

  test('in the dialogs and on the steps of an import', async () => {
    test.setTimeout(120_000);
    await changeSettings(window, { language: 'ru', theme: 'light' });
    await openScreen(window, '/projects');
    await openPalette(window, 'ядер');
    await settle(window);
    expect(await findings(window)).toEqual([]);
    await closeDialog(window);
    await openHelp(window);
    await settle(window);
    expect(await findings(window)).toEqual([]);
    await closeDialog(window);
    await openScreen(window, '/import');
    await chooseWorkbook(running.app, window, 'ru', workbook);
    expect(await findings(window)).toEqual([]);
    await goToColumns(window, 'ru');
    expect(await findings(window)).toEqual([]);
    await goToPreview(window, 'ru');
    await settle(window);
    expect(await findings(window)).toEqual([]);
  });

  test('on columns whose field is a guess', async () => {
    const file = path.join(running.home, 'guess.csv');
    const header = 'Код проекта;Наименование проекта;Дата регистрации в информационной базе';
    writeFileSync(file, `${header}\nKZ-2620;Ледники;05.03.2025\nKZ-2621;Каспий;06.03.2025\n`);
    const guessed = createTranslator('ru')('imports.confidence.unsure');
    for (const theme of ['light', 'dark'] as const) {
      await changeSettings(window, { language: 'ru', theme });
      await openScreen(window, '/projects');
      await openScreen(window, '/import');
      await chooseWorkbook(running.app, window, 'ru', file);
      await goToColumns(window, 'ru');
      await settle(window);
      await expect(window.getByText(guessed)).toBeVisible();
      expect(await findings(window)).toEqual([]);
    }
  });
});
