import { expect, test, type Page } from '@playwright/test';
import { languages, type Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp, type OpenApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { callMain } from '../pages/callMain.ts';
import { choose, tabTo, typeInto } from '../pages/keys.ts';
import { listRows } from '../pages/listPage.ts';
import { beginPart, goToTab, partField, savePart } from '../pages/partKeys.ts';
import { changeSettings, openPalette, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';

const t = createTranslator('kk');

const kazakh = 'Нұрбеков Саясат';
const english = 'Nurbekov Sayasat';
const institute = 'Ядролық физика институты';
const project = 'Жайық бекіресі';

test.describe.configure({ mode: 'serial' });

let running: OpenApp;
let window: Page;

test.beforeAll(async () => {
  running = await openApp();
  window = running.window;
  await chooseLanguage(window, 'kk');
  await createEmpty(window, 'kk');
});

test.afterAll(() => running.close());

const title = (text: string) => window.getByRole('heading', { level: 1, name: text });

/** Goes to a section of the window through the palette. */
async function goTo(place: string): Promise<void> {
  const words = t('app.palette.goTo', { place });
  await openPalette(window, words);
  await window.getByRole('dialog').getByRole('button', { name: words }).waitFor();
  await window.keyboard.press('Enter');
  await title(place).waitFor();
}

const press = async (name: string): Promise<void> => {
  await tabTo(window, window.getByRole('button', { name }).first());
  await window.keyboard.press('Enter');
};

/** Enters a person in the fields of one language; ends on the page of the person. */
async function enter(language: Language, name: string): Promise<void> {
  await goTo(t('people.list.title'));
  await window.keyboard.press('Control+n');
  await title(t('people.form.new')).waitFor();
  const fields = window.getByRole('group', { name: t(`common.language.${language}`) });
  const [family = '', given = ''] = name.split(' ');
  await typeInto(window, fields.getByRole('textbox', { name: t('history.field.family') }), family);
  await typeInto(
    window,
    fields.getByRole('textbox', { name: t('history.field.given'), exact: true }),
    given,
  );
}

async function save(name: string): Promise<void> {
  await window.keyboard.press('Control+s');
  await title(name).waitFor();
}

test('two spellings of one person are proposed, compared and merged by keyboard, and Ctrl+Z parts them', async () => {
  test.setTimeout(180_000);
  await enter('kk', kazakh);
  await save(kazakh);
  await goToTab(window, t('people.tabs.positions'));
  const place = await beginPart(window, t('people.position.add'));
  const where = partField(place, t('history.kind.organisation'));
  await choose(window, where, institute, t('common.record.create', { name: institute }));
  await savePart(window, place);
  await expect(window.getByRole('table', { name: t('people.position.title') })).toContainText(
    institute,
  );

  // The other spelling is recognised while it is typed.
  await enter('en', english);
  await expect(window.getByText(t('duplicates.similarPeople'))).toBeVisible();
  await expect(window.getByRole('link', { name: kazakh })).toBeVisible();
  await save(english);

  await goTo(t('app.nav.projects'));
  await window.keyboard.press('Control+n');
  await title(t('projects.form.new')).waitFor();
  await typeInto(window, window.getByLabel(t('common.language.kk')).first(), project);
  await save(project);
  await goToTab(window, t('participation.team.title'));
  const member = await beginPart(window, t('participation.team.add'));
  await choose(window, partField(member, t('participation.team.field.personId')), english);
  const role = partField(member, t('participation.team.field.role'));
  await choose(window, role, t('participation.team.role.manager'));
  await savePart(window, member);

  await goTo(t('people.list.title'));
  await press(t('duplicates.button'));
  await title(t('duplicates.title')).waitFor();
  await expect(window.getByText(t('duplicates.count', { total: 1 }))).toBeVisible();
  await press(t('duplicates.compare'));
  await title(t('duplicates.merge.title')).waitFor();
  const table = window.getByRole('table', { name: t('duplicates.merge.table') });
  await expect(table).toContainText(t('history.kind.affiliation'));
  await expect(table).toContainText(t('history.kind.teamMember'));
  // Both spellings are chosen already; an arrow key turns to the other record and back.
  const kept = table.getByRole('radio', { name: t('duplicates.merge.keepLegend') });
  await tabTo(window, kept.first());
  await window.keyboard.press('ArrowRight');
  await expect(kept.nth(1)).toBeChecked();
  await window.keyboard.press('ArrowLeft');
  await expect(kept.first()).toBeChecked();
  await press(t('duplicates.merge.button'));
  await expect(window.getByText(t('duplicates.merge.done', { name: kazakh }))).toBeVisible();
  await window.getByText(t('duplicates.empty.title')).waitFor();

  await goTo(t('people.list.title'));
  await expect(listRows(window)).toHaveCount(1);
  await expect(listRows(window).first()).toContainText(kazakh);
  await tabTo(window, window.getByRole('grid'));
  await window.keyboard.press('Enter');
  await title(kazakh).waitFor();
  const families = window.getByRole('textbox', { name: t('history.field.family') });
  await expect(families.first()).toHaveValue('Нұрбеков');
  await expect(families.last()).toHaveValue('Nurbekov');
  await goToTab(window, t('people.tabs.positions'));
  await expect(window.getByRole('link', { name: institute }).last()).toBeVisible();
  await goToTab(window, t('people.tabs.projects'));
  await expect(window.getByRole('link', { name: project })).toBeVisible();

  await goTo(t('people.list.title'));
  await tabTo(window, window.getByRole('grid'));
  await window.keyboard.press('Control+z');
  await expect(listRows(window)).toHaveCount(2);
  await expect(listRows(window).filter({ hasText: english })).toContainText('1');
  await expect(listRows(window).filter({ hasText: kazakh })).toContainText(institute);
});

test('a person deleted by mistake is found in the bin and brought back by keyboard', async () => {
  await goTo(t('people.list.title'));
  await expect(listRows(window).filter({ hasText: kazakh })).toHaveCount(1);
  const row = listRows(window).filter({ hasText: kazakh });
  await tabTo(window, window.getByRole('grid'));
  await window.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) {
    if ((await row.getAttribute('data-active')) !== null) break;
    await window.keyboard.press('ArrowDown');
  }
  await window.keyboard.press('Space');
  await window.keyboard.press('Delete');
  const question = window.getByRole('dialog');
  await tabTo(window, question.getByRole('button', { name: t('common.remove') }));
  await window.keyboard.press('Enter');
  await expect(row).toHaveCount(0);

  await goTo(t('bin.title'));
  await tabTo(window, window.getByRole('grid'));
  await window.keyboard.press('Control+a');
  await press(t('bin.restore', { number: await listRows(window).count() }));
  await goTo(t('people.list.title'));
  await expect(row).toContainText(institute);
});

test('axe finds nothing on the pages of people and duplicates in any language', async () => {
  test.setTimeout(240_000);
  const list = (await callMain(window, 'duplicates.list', {
    kind: 'person',
    offset: 0,
    limit: 1,
  })) as { rows: { first: { id: string }; second: { id: string } }[] };
  const [pair] = list.rows;
  if (!pair) throw new Error('The two spellings are not proposed.');
  const person = `/people/${pair.first.id}`;
  const tabs = ['affiliations', 'projects', 'results', 'notes', 'files', 'history'];
  const screens = ['/people', '/people/new', person]
    .concat(tabs.map((tab) => `${person}?tab=${tab}`))
    .concat('/duplicates', `/duplicates/person/${pair.first.id}/${pair.second.id}`);
  // A note that fades away meanwhile would be measured half transparent.
  await expect(window.getByRole('alert')).toHaveCount(0, { timeout: 20_000 });
  const looks = languages.map((language) => ({ language, theme: 'light' as const }));
  const found: Record<string, string[]> = {};
  for (const look of [...looks, { language: 'kk' as const, theme: 'dark' as const }]) {
    await changeSettings(window, look);
    for (const screen of screens) {
      await openScreen(window, screen);
      await settle(window);
      found[`${screen} ${look.language} ${look.theme}`] = await findings(window);
    }
  }
  await enter('ru', 'Нурбеков Саясат');
  await window.getByText(t('duplicates.similarPeople')).waitFor();
  await settle(window);
  found['people alike'] = await findings(window);
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
});
