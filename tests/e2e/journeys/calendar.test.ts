import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { languages } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { textOfPdf } from '#tests/helpers/paperText.ts';
import { openApp, type OpenApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

test.describe.configure({ mode: 'serial' });

let running: OpenApp;

/** A month of the sample that has meetings, terms, a holiday and a day with more than a cell has room for. */
const day = '2026-10-15';

test.beforeAll(async () => {
  running = await openApp();
  await chooseLanguage(running.window, 'kk');
  await createSample(running.window, 'kk');
});

test.afterAll(() => running.close());

test('month, week and agenda in three languages, light and dark, leave axe nothing to find', async () => {
  test.setTimeout(120_000);
  const { window } = running;
  const found: string[] = [];
  for (const [place, language] of languages.entries()) {
    await changeSettings(window, { language, theme: place === 1 ? 'light' : 'dark' });
    for (const view of ['month', 'week', 'agenda']) {
      await openScreen(window, `/calendar?view=${view}&day=${day}`);
      await settle(window);
      found.push(...(await findings(window)).map((one) => `${language} ${view} ${one}`));
    }
  }
  expect(found).toEqual([]);
});

test('a month is printed on one sheet with every entry, dark as the window may be', async () => {
  test.setTimeout(120_000);
  const { app, window, home } = running;
  for (const language of languages) {
    const t = createTranslator(language);
    await changeSettings(window, { language, theme: 'dark' });
    await openScreen(window, `/calendar?day=${day}`);
    await settle(window);
    const bytes = await app.evaluate(async ({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows();
      const pdf = await first?.webContents.printToPDF({ preferCSSPageSize: true });
      return pdf?.toString('base64') ?? '';
    });
    const file = path.join(home, `calendar-${language}.pdf`);
    writeFileSync(file, Buffer.from(bytes, 'base64'));
    const text = await textOfPdf(file);
    expect(text).toContain(formatDate(day, language, 'month'));
    for (const kind of ['meeting', 'assignment', 'milestone'] as const) {
      expect(text).toContain(`${t(`calendar.letter.${kind}`)} – ${t(`calendar.kind.${kind}`)}`);
    }
    await window.emulateMedia({ media: 'print' });
    const entries = await window.locator('[role="grid"] a[data-kind]').all();
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) await expect(entry).toBeVisible();
    await window.emulateMedia({ media: null });
    expect(text).not.toContain(t('app.nav.projects'));
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/u);
    const picture = execFileSync('pdftoppm', ['-r', '20', '-gray', file]);
    const pixels = picture.subarray(picture.indexOf('255\n') + 4);
    const mean = pixels.reduce((sum, one) => sum + one, 0) / pixels.length;
    expect(mean).toBeGreaterThan(200);
  }
});

test('the saved .ics is read by another program with every entry of the month', async () => {
  const { app, window, home } = running;
  await changeSettings(window, { language: 'kk', theme: 'light' });
  const t = createTranslator('kk');
  await openScreen(window, `/calendar?day=${day}`);
  const file = path.join(home, 'days.ics');
  await answerDialogs(app, file);
  await window.getByRole('button', { name: t('calendar.export.button') }).click();
  await window.getByRole('menuitem', { name: t('calendar.export.shown') }).click();
  await window.getByText(/days\.ics/u).waitFor();
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  const found = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const visit = found.find(({ summary }) => summary.startsWith('Министрдің ISTC'));
  expect(visit?.startDate.toString()).toBe('2026-10-06T06:00:00Z');
  expect(visit?.endDate.toString()).toBe('2026-10-06T07:00:00Z');
  expect(visit?.location).toBe('Астана');
  const shown = await window
    .locator('[role="grid"] a[data-kind]')
    .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
  expect(found.length).toBeGreaterThanOrEqual(shown);
});
