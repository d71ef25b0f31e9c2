import { expect, test } from '@playwright/test';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { get, openReady, projectOf } from '../ready.ts';
import { listRows, openRow, searchList } from '../pages/listPage.ts';
import { findings } from '../pages/axe.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';

const t = createTranslator('en');

test('an organisation is entered with its numbers, found by an alias and shown with its projects', async () => {
  const { window, close } = await openReady();
  await openScreen(window, '/organisations/new');
  await window.getByLabel(t('common.language.en')).first().fill('Al-Farabi University');
  const aliases = window.getByRole('combobox', { name: t('organisations.field.aliases') });
  const plain = window.getByRole('textbox', { name: t('organisations.field.aliases') });
  await aliases.or(plain).fill('KazNU');
  await window.keyboard.press('Enter');
  const bin = window.getByRole('textbox', { name: t('organisations.field.bin') });
  await bin.fill('40740001337');
  await expect(window.getByText(t('common.number.LEADING_ZEROS_RESTORED'))).toBeVisible();
  const pic = window.getByRole('textbox', { name: t('organisations.field.pic') });
  await pic.fill('12');
  await expect(window.getByText(t('common.number.LENGTH'))).toBeVisible();
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { name: 'Al-Farabi University' }).waitFor();
  // The check only warns: a number that fails it is saved as it is written.
  await expect(bin).toHaveValue('040740001337');
  await expect(pic).toHaveValue('12');

  const { rows } = await get(window, 'organisations.list', {
    search: 'kaznu',
    language: 'en',
    offset: 0,
    limit: 10,
  });
  const id = rows[0]?.id ?? '';
  await get(window, 'projects.create', projectOf({ leadOrganisationId: id }));
  await openScreen(window, '/organisations');
  await searchList(window, 'KazNU');
  await expect(listRows(window)).toHaveCount(1);
  await openRow(window, 'Al-Farabi');
  await window.getByRole('tab', { name: t('organisations.tabs.projects') }).click();
  await expect(window.getByRole('link', { name: 'A project' })).toBeVisible();
  expect(new URL(window.url()).hash).toContain('tab=projects');
  await close();
});

test('axe finds nothing on the pages of an organisation and a programme in any language', async () => {
  test.setTimeout(120_000);
  const { window, close } = await openReady();
  const name = { kk: '', ru: '', en: 'Al-Farabi University' };
  const { id } = await get(window, 'organisations.create', {
    name,
    shortName: '',
    kind: 'university',
    country: 'KZ',
    city: '',
    pic: '12',
    aliases: ['KazNU'],
    tags: ['ISTC'],
  });
  const programme = await get(window, 'programmes.create', {
    code: '',
    name,
    funder: '',
    statuses: [{ code: 'S', name, status: 'active' }],
  });
  await get(
    window,
    'projects.create',
    projectOf({ leadOrganisationId: id, programmeId: programme.id }),
  );
  const pages = [
    '/organisations',
    `/organisations/${id}`,
    `/organisations/${id}?tab=projects`,
    '/programmes',
    `/programmes/${programme.id}`,
    `/programmes/${programme.id}?tab=projects`,
  ];
  for (const language of languages) {
    await changeSettings(window, { language });
    for (const page of pages) {
      await openScreen(window, page);
      await expect(window.locator('[aria-busy="true"]')).toHaveCount(0);
      await window.waitForTimeout(300);
      expect({ page, language, found: await findings(window) }).toEqual({
        page,
        language,
        found: [],
      });
    }
  }
  await close();
});
