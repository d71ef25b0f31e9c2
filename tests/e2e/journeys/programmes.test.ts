import { expect, test } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { get, openReady, projectOf } from '../ready.ts';
import { listRows, searchList } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';

const t = createTranslator('en');

const named = (en: string) => ({ kk: '', ru: '', en });

test('the tree of programmes is walked by keyboard and leads to the projects of everything below', async () => {
  const { window, close } = await openReady();
  const root = await get(window, 'programmes.create', {
    code: 'HORIZON',
    name: named('Horizon Europe'),
    funder: '',
  });
  const call = await get(window, 'programmes.create', {
    code: 'CL5',
    name: named('Climate call'),
    funder: '',
    level: 'call',
    parentId: root.id,
  });
  await get(window, 'projects.create', projectOf({ programmeId: call.id }));
  await openScreen(window, '/programmes');
  const row = (name: string) => window.getByRole('row', { name });
  await expect(row('Climate call')).toHaveAttribute('aria-level', '2');
  await row('Horizon Europe').focus();
  await window.keyboard.press('ArrowLeft');
  await expect(row('Climate call')).toHaveCount(0);
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(row('Climate call')).toBeFocused();
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Enter');
  await window.getByRole('heading', { name: 'Horizon Europe' }).waitFor();

  await window.getByRole('tab', { name: t('programmes.tabs.projects') }).click();
  await window.getByText(t('programmes.projects.inList', { number: 1 })).click();
  await expect(listRows(window)).toHaveCount(1);

  await openScreen(window, '/programmes');
  await searchList(window, 'climate');
  await expect(listRows(window)).toHaveCount(1);
  await close();
});

test('own statuses of a programme are added, put in order and kept', async () => {
  const { window, close } = await openReady();
  await openScreen(window, '/programmes/new');
  await window.getByLabel(t('common.language.en')).first().fill('ISTC');
  for (const [index, code] of ['B', 'A'].entries()) {
    await window.getByRole('button', { name: t('programmes.statuses.add') }).click();
    const status = window.getByRole('group', {
      name: t('programmes.statuses.row', { number: index + 1 }),
    });
    await status.getByLabel(t('programmes.statuses.code')).fill(code);
    await status.getByLabel(t('common.language.en')).fill(`Status ${code}`);
  }
  await window.getByRole('button', { name: t('programmes.statuses.up', { number: 2 }) }).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { name: 'ISTC' }).waitFor();
  const [saved] = await get(window, 'programmes.tree', { language: 'en' });
  expect(saved?.programme.statuses.map(({ code }) => code)).toEqual(['A', 'B']);
  await close();
});
