import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { paperKinds, type PaperKind } from '#shared/domain/papers.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { expectInOrder, textOfPdf } from '#tests/helpers/paperText.ts';
import { openApp } from '../app.ts';
import { findings } from '../pages/axe.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createSample } from '../pages/startPage.ts';

const t = createTranslator('kk');

test('a protocol is saved as PDF and Word from the meeting', async () => {
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

  await close();
});

/** What each paper of the meeting of the Minister says in Kazakh. */
const said: Readonly<Record<PaperKind, readonly string[]>> = {
  protocol: ['ХАТТАМА № 12', 'ТЫҢДАЛДЫ:', 'ШЕШІЛДІ:'],
  shortProtocol: ['ХАТТАМА № 12', 'ШЕШІЛДІ:'],
  assignments: ['Хаттамалық тапсырмалар № 12', 'Бірлескен жобалар тізімін жіберу'],
  attendance: ['Тіркеу парағы', 'Нұрбек Саясат', 'Ангелиева Карина'],
  visit: ['Сапар бағдарламасы', 'Бағдарлама әлі жасалған жоқ.'],
  briefing: ['Кездесуге анықтама', 'Орындалмаған тапсырмалар:', 'Бірлескен жобалар:'],
};

test('every paper is printed as a PDF of the pages that it needs, in Kazakh and in two languages', async () => {
  test.setTimeout(180_000);
  const { app, window, home, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createSample(window, 'kk');
  await openScreen(window, '/meetings');
  await window
    .getByRole('gridcell', { name: /Министрдің ISTC/u })
    .first()
    .dblclick();
  await window.getByRole('tab').first().waitFor();
  const choose = async (field: string, option: string): Promise<void> => {
    await window.getByRole('combobox', { name: t(field), exact: true }).click();
    await window.getByRole('option', { name: t(option), exact: true }).click();
  };
  for (const language of ['kk', 'kkru'] as const) {
    for (const kind of paperKinds) {
      const file = path.join(home, `${kind}-${language}.pdf`);
      await answerDialogs(app, file);
      await window.getByRole('button', { name: t('papers.menu.button') }).click();
      await choose('papers.menu.paper', `papers.${kind}`);
      await choose('papers.menu.language', `papers.language.${language}`);
      await window.getByRole('button', { name: t('papers.format.pdf') }).click();
      await expect(window.getByRole('dialog')).toBeHidden();
      const text = await textOfPdf(file);
      const words = language === 'kk' ? said[kind] : [];
      expectInOrder(text, words);
      expect(text).not.toMatch(/undefined|\{\{|papers\./u);
      if (language === 'kkru') expect(text).toContain('Астана');
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(info).toMatch(kind === 'assignments' ? /Page size:\s+84\d/u : /Page size:\s+59\d/u);
    }
  }
  await close();
});
