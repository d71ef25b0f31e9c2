import { expect, test, type Page } from '@playwright/test';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { callMain } from '../pages/callMain.ts';
import { choose, tabTo, typeInto } from '../pages/keys.ts';
import { beginPart, goToTab, partField, savePart } from '../pages/partKeys.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';

const t = createTranslator('kk');

async function addNumbers(window: Page): Promise<void> {
  await goToTab(window, t('participation.participants.title'));
  const drawer = await beginPart(window, t('participation.identifiers.add'));
  // Cyrillic А and Р.
  await typeInto(
    window,
    partField(drawer, t('participation.identifiers.field.value')),
    'АР 09261083',
  );
  await expect(drawer.getByText('AP09261083')).toBeVisible();
  await savePart(window, drawer, 'Control+s');
  const table = window.getByRole('table', { name: t('participation.identifiers.title') });
  await expect(table).toContainText(t('participation.identifiers.type.irn'));
}

async function addParticipants(window: Page): Promise<void> {
  const role = t('participation.participants.field.role');
  const who = t('participation.participants.field.organisationId');
  const name = 'Ядролық физика институты';
  const drawer = await beginPart(window, t('participation.participants.add'));
  await choose(window, partField(drawer, who), name, t('common.record.create', { name }));
  await choose(window, partField(drawer, role), t('participation.participants.role.coordinator'));
  await savePart(window, drawer, 'Control+Enter');
  // The same organisation by Latin letters.
  await choose(window, partField(drawer, who), 'yadrolyk fizika', name);
  await choose(window, partField(drawer, role), t('participation.participants.role.partner'));
  await savePart(window, drawer, 'Control+s');
  const table = window.getByRole('table', { name: t('participation.participants.title') });
  await expect(table.getByText(name)).toHaveCount(2);
}

async function addPeople(window: Page): Promise<void> {
  await goToTab(window, t('participation.team.title'));
  const name = 'Сейітқали Дәулет';
  const drawer = await beginPart(window, t('participation.team.add'));
  const who = partField(drawer, t('participation.team.field.personId'));
  await choose(window, who, name, t('common.record.create', { name }));
  const role = partField(drawer, t('participation.team.field.role'));
  await choose(window, role, t('participation.team.role.manager'));
  await savePart(window, drawer, 'Control+s');
  await expect(window.getByText(t('participation.team.unknown', { number: 1 }))).toBeVisible();
}

async function addFunding(window: Page): Promise<void> {
  await goToTab(window, t('funding.tab'));
  const drawer = await beginPart(window, t('funding.add'));
  for (const amount of ['250 000 $', '120 000,50 €', '45 млн тенге']) {
    await typeInto(window, partField(drawer, t('funding.field.amount')), amount);
    await choose(window, partField(drawer, t('funding.field.kind')), t('funding.kind.grant'));
    await savePart(window, drawer, 'Control+Enter');
  }
  await window.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  const sums = window.getByRole('table', { name: t('funding.summary.byCurrency') });
  for (const sum of ['250 000 $', '120 000,50 €', '45 000 000 ₸']) {
    await expect(sums.getByText(sum.replaceAll(' ', ' ')).first()).toBeVisible();
  }
}

async function addTerms(window: Page): Promise<void> {
  await goToTab(window, t('terms.tab'));
  const milestone = await beginPart(window, t('terms.milestone.add'));
  await typeInto(window, partField(milestone, t('terms.milestone.field.number')), '1');
  await typeInto(window, partField(milestone, t('terms.milestone.field.dueDate')), '1.11.27');
  await savePart(window, milestone, 'Control+s');
  await expect(window.getByRole('table', { name: t('terms.milestones') })).toContainText(
    '01.11.2027',
  );
  await goToTab(window, t('terms.concurrence.tab'));
  const concurrence = await beginPart(window, t('terms.concurrence.add'));
  await typeInto(
    window,
    partField(concurrence, t('terms.concurrence.field.requestedDate')),
    '5.3.26',
  );
  await savePart(window, concurrence, 'Control+s');
  const requests = window.getByRole('table', { name: t('terms.concurrence.title') });
  await expect(requests).toContainText('05.03.2026');
  await expect(requests).toContainText('05.04.2026');
}

const tabs = [
  'overview',
  'participants',
  'people',
  'funding',
  'terms',
  'concurrence',
  'results',
  'notes',
  'history',
];

test('a whole project is entered by keyboard alone, and axe finds nothing on any of its tabs', async () => {
  test.setTimeout(240_000);
  const { window, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createEmpty(window, 'kk');
  await window.keyboard.press('Control+n');
  await typeInto(window, window.getByLabel(t('common.language.kk')).first(), 'Жайық бекіресі');
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { level: 1, name: 'Жайық бекіресі' }).waitFor();

  await addNumbers(window);
  await addParticipants(window);
  await addPeople(window);
  await addFunding(window);
  await addTerms(window);

  // Delete on a row deletes it; Undo brings it back, both by key.
  await goToTab(window, t('participation.team.title'));
  const row = window.getByRole('button', { name: 'Сейітқали Дәулет' });
  await tabTo(window, row);
  await window.keyboard.press('Delete');
  await expect(row).toBeHidden();
  await tabTo(window, window.getByRole('button', { name: t('common.undo'), exact: true }));
  await window.keyboard.press('Enter');
  await expect(row).toBeVisible();

  const project = new URL(window.url()).hash.slice(1).split('?')[0] ?? '';
  for (const language of languages) {
    await changeSettings(window, { language });
    const say = createTranslator(language);
    const found: Record<string, string[]> = {};
    for (const tab of tabs) {
      await openScreen(window, `${project}?tab=${tab}`);
      await settle(window);
      found[tab] = await findings(window);
    }
    await openScreen(window, `${project}?tab=people`);
    await window.getByRole('button', { name: say('participation.team.add') }).press('Enter');
    await window.getByRole('dialog').waitFor();
    await window.keyboard.press('Control+s');
    await settle(window);
    found['form'] = await findings(window);
    await window.keyboard.press('Escape');
    const clean = [...tabs, 'form'].map((place) => [place, []]);
    expect(found).toEqual(Object.fromEntries(clean));
  }
  await close();
});

test('a part that somebody saved meanwhile is not overwritten, and Escape throws nothing away', async () => {
  test.setTimeout(120_000);
  const { window, close } = await openApp();
  await chooseLanguage(window, 'kk');
  await createEmpty(window, 'kk');
  await window.keyboard.press('Control+n');
  await typeInto(window, window.getByLabel(t('common.language.kk')).first(), 'Жайық бекіресі');
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { level: 1, name: 'Жайық бекіресі' }).waitFor();
  await addNumbers(window);

  const row = window.getByRole('button', { name: 'АР 09261083' });
  await tabTo(window, row);
  await window.keyboard.press('Enter');
  const drawer = window.getByRole('dialog', { name: t('participation.identifiers.edit') });
  const note = partField(drawer, t('participation.identifiers.field.note'));
  await typeInto(window, note, 'менікі');
  // Escape asks first; the safe answer keeps what is typed.
  await window.keyboard.press('Escape');
  const question = window.getByRole('dialog', { name: t('common.leave.title') });
  await question.waitFor();
  await window.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(note).toHaveValue('менікі');

  const projectId = new URL(window.url()).hash.split('?')[0]?.split('/').at(-1);
  const list = await callMain(window, 'identifiers.list', { projectId });
  const [saved] = (list as { rows: { id: string; version: number }[] }).rows;
  const fields = { projectId, type: 'irn', value: 'АР 09261083', note: 'басқанікі' };
  await callMain(window, 'identifiers.update', { id: saved?.id, version: saved?.version, fields });
  await window.keyboard.press('Control+s');
  const conflict = window.getByRole('dialog', { name: t('common.conflict.title') });
  await expect(conflict).toContainText('басқанікі');
  await tabTo(window, conflict.getByRole('button', { name: t('common.conflict.takeTheirs') }));
  await window.keyboard.press('Enter');
  await expect(note).toHaveValue('басқанікі');
  await close();
});
