import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

const t = createTranslator('kk');

test('a protocol is saved as PDF and Word from the meeting, and the calendar shows and saves its day', async () => {
  test.setTimeout(120_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  await openScreen(window, '/meetings');
  await window
    .getByRole('gridcell', { name: /Бірлескен жұмыс тобының/u })
    .first()
    .dblclick();
  await window.getByRole('tab').first().waitFor();

  for (const format of ['pdf', 'docx'] as const) {
    const file = path.join(home, `paper.${format}`);
    await answerDialogs(app, file);
    await window.getByRole('button', { name: t('papers.menu.button') }).click();
    const dialog = window.getByRole('dialog', { name: t('papers.menu.button') });
    await dialog.getByRole('combobox', { name: t('papers.menu.paper'), exact: true }).click();
    await window.getByRole('option', { name: t('papers.protocol'), exact: true }).click();
    expect(await findings(window)).toEqual([]);
    await dialog.getByRole('button', { name: t(`papers.format.${format}`) }).click();
    await window.getByText(t('papers.menu.saved', { fileName: `paper.${format}` })).waitFor();
    await expect(dialog).toBeHidden();
  }
  expect(readFileSync(path.join(home, 'paper.docx')).subarray(0, 2).toString()).toBe('PK');
  const pdf = path.join(home, 'paper.pdf');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('ХАТТАМА');
  expect(text).toContain('Қатысқандар');
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/u);
  const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/\byes\b/u);

  for (const view of ['month', 'week', 'agenda']) {
    await openScreen(window, `/calendar?view=${view}`);
    await settle(window);
    expect((await findings(window)).map((one) => `${view} ${one}`)).toEqual([]);
  }
  const calendar = path.join(home, 'days.ics');
  await answerDialogs(app, calendar);
  await window.getByRole('button', { name: t('calendar.export.button') }).click();
  await window.getByRole('menuitem', { name: t('calendar.export.shown') }).click();
  await window.getByText(/days\.ics/u).waitFor();
  expect(readFileSync(calendar, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  await close();
});
