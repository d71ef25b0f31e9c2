import { expect, test, type Page } from '@playwright/test';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp, type OpenApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { callMain } from '../pages/callMain.ts';
import { listRows } from '../pages/listPage.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';

type Made = { id: string };

const ru = (text: string) => ({ kk: '', ru: text, en: '' });
const empty = ru('');

let running: OpenApp;
let window: Page;
let projectId = '';

async function make(name: string, input: object): Promise<string> {
  const made = (await callMain(window, name, input)) as Made;
  return made.id;
}

const remove = (kind: string, id: string) =>
  callMain(window, 'records.remove', { kind, ids: [id] });

/** A project with something of every kind of part that these screens show. */
async function makeProject(): Promise<void> {
  projectId = await make('projects.create', {
    ...{ code: 'K-2345', title: ru('Ледники Алтая'), programmeId: null, leadOrganisationId: null },
    ...{ status: 'active', startDate: '2024-01-01', endDate: '2027-12-31', budget: null },
    ...{ field: '1.5', manager: 'Асқар Нұрлан', scientists: 12, youngScientists: 4 },
  });
  const part = { projectId, number: '1', note: '', organisationId: null };
  const report = { ...part, kind: 'technical_report', title: ru('Квартальный отчёт') };
  const dates = { dueDate: '2025-11-01', receivedDate: null, acceptedDate: null };
  await make('milestones.create', { ...report, ...dates });
  await make('amendments.create', {
    ...{ projectId, kind: 'extension', number: '2', date: '2025-10-01', newEndDate: '2028-12-31' },
    ...{ formerEndDate: null, budget: null, description: empty },
  });
  await make('concurrences.create', {
    ...{ projectId, country: 'KZ', requestedDate: '2025-09-30', requestNumber: '12-3/456' },
    ...{ sentDate: null, sentTo: '', sentNumber: '', dueDate: null, answeredDate: null },
    ...{ answerNumber: '', decision: null, note: '' },
  });
  await make('results.create', {
    ...{ projectId, kind: 'publication', title: ru('Масса ледников'), date: '2025-06-01' },
    ...{ personId: null, authors: 'А. Нұрлан', venue: 'Nature', doi: '10.1000/xyz', number: '' },
    ...{ url: '', country: null, trl: null, peopleCount: null },
  });
  await make('notes.create', {
    ...{ recordKind: 'project', recordId: projectId, kind: 'risk', text: 'Опоздание приборов' },
    ...{ date: '2025-06-01', level: 'high', measures: 'Заказать раньше', isOpen: true },
  });
}

test.beforeAll(async () => {
  running = await openApp();
  window = running.window;
  await chooseLanguage(window, 'ru');
  await createEmpty(window, 'ru');
  await makeProject();
});

test.afterAll(() => running.close());

test('records in the bin come back together, one that is refused says why, and Undo bins them again', async () => {
  const t = createTranslator('ru');
  const result = { projectId, personId: null, authors: '', venue: '', doi: '', number: '' };
  const lone = await make('results.create', {
    ...{ ...result, kind: 'technology', title: ru('Охлаждение'), date: null },
    ...{ url: '', country: null, trl: 5, peopleCount: null },
  });
  const organisation = await make('organisations.create', {
    ...{ name: ru('Институт географии'), shortName: '', kind: 'institute', country: 'KZ' },
    city: '',
  });
  const parent = await make('programmes.create', { code: '', name: ru('Климат'), funder: '' });
  await remove('result', lone);
  await remove('organisation', organisation);
  await remove('programme', parent);

  await openScreen(window, '/bin');
  await expect(listRows(window)).toHaveCount(3);
  const row = (text: string) => listRows(window).filter({ hasText: text });
  const mark = (text: string) => row(text).getByRole('gridcell').first();
  await expect(row('Охлаждение')).toContainText('Ледники Алтая');
  await expect(row('Климат')).toContainText(t('history.kind.programme'));
  for (const text of ['Охлаждение', 'Климат']) await mark(text).click();
  await window.getByRole('button', { name: t('bin.restore', { number: 2 }) }).click();
  await expect(window.getByText(t('bin.restored', { number: 2 }))).toBeVisible();
  await expect(listRows(window)).toHaveCount(1);
  await window.getByRole('button', { name: t('common.undo'), exact: true }).click();
  await expect(listRows(window)).toHaveCount(3);

  // A part cannot come back before the record it belongs to.
  await remove('project', projectId);
  await expect(listRows(window)).toHaveCount(4);
  await mark('Охлаждение').click();
  await window.getByRole('button', { name: t('bin.restore', { number: 1 }) }).click();
  const refusal = t('bin.refused', { number: 1, reason: t('errors.LINK_GONE') });
  await expect(window.getByText(refusal)).toBeVisible();
  await expect(listRows(window)).toHaveCount(4);

  await window.getByRole('grid').focus();
  await window.keyboard.press('Control+a');
  await window.getByRole('button', { name: t('bin.restore', { number: 4 }) }).click();
  await window.getByRole('heading', { name: t('bin.empty.title') }).waitFor();
});

test('a deleted record shows its history before it is brought back, by keyboard alone', async () => {
  const t = createTranslator('ru');
  const id = await make('programmes.create', { code: '', name: ru('Водород'), funder: '' });
  await remove('programme', id);
  await openScreen(window, '/bin');
  await listRows(window).first().waitFor();
  await window.getByRole('grid').focus();
  await window.keyboard.press('Enter');
  const drawer = window.getByRole('dialog', { name: 'Водород' });
  await expect(
    drawer.getByText(t('history.action.remove'), { exact: false }).first(),
  ).toBeVisible();
  expect(await findings(window)).toEqual([]);
  await expect(drawer.getByRole('button', { name: t('bin.restoreOne') })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText(t('bin.restored', { number: 1 }))).toBeVisible();
  await window.getByRole('heading', { name: t('bin.empty.title') }).waitFor();
});

test('axe finds nothing in the bin and on the tabs of a project in any language', async () => {
  test.setTimeout(240_000);
  const spare = await make('programmes.create', { code: '', name: ru('Запасная'), funder: '' });
  await remove('programme', spare);
  const tabs = ['terms', 'concurrence', 'results', 'notes', 'history'];
  const screens = ['/bin', `/projects/${projectId}`].concat(
    tabs.map((tab) => `/projects/${projectId}?tab=${tab}`),
  );
  const found: Record<string, string[]> = {};
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      await changeSettings(window, { language, theme });
      for (const screen of screens) {
        await openScreen(window, screen);
        await settle(window);
        found[`${screen} ${language} ${theme}`] = await findings(window);
      }
    }
  }
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});

test('axe finds nothing in the forms of the parts', async () => {
  const t = createTranslator('kk');
  await changeSettings(window, { language: 'kk', theme: 'light' });
  const forms = [
    ['terms', 'terms.milestone.add'],
    ['terms', 'terms.amendment.add'],
    ['concurrence', 'terms.concurrence.add'],
    ['results', 'results.add'],
    ['notes', 'notes.add'],
  ] as const;
  for (const [tab, add] of forms) {
    await openScreen(window, `/projects/${projectId}?tab=${tab}`);
    await window.getByRole('button', { name: t(add) }).click();
    // The list of choices of the first field hangs outside of the dialog.
    await window.getByRole('dialog').getByRole('textbox').last().focus();
    await settle(window);
    expect(await findings(window), add).toEqual([]);
    await window.keyboard.press('Escape');
    await window.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});
