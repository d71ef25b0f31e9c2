import { expect, test, type Page } from '@playwright/test';
import { blankAssignment, blankInitiative, blankPerson } from '#shared/contract/blanks.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { findings, settle } from '../pages/axe.ts';
import { callMain } from '../pages/callMain.ts';
import { listRows } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { openReady } from '../ready.ts';

const t = createTranslator('en');

const titled = (en: string) => ({ kk: '', ru: '', en });

const press = (window: Page, key: string) =>
  window.getByRole('button', { name: t(key), exact: true }).click();

test('an assignment is extended, done, brought back and taken off control from the head of its page', async () => {
  const { window, close } = await openReady();
  const fields = { ...blankAssignment, title: titled('Write to ISTC'), dueDate: '2026-01-20' };
  const { id } = (await callMain(window, 'assignments.create', {
    fields: { ...fields, tags: ['urgent'] },
    executors: [],
  })) as { id: string };
  const other = { ...fields, title: titled('Read the report') };
  await callMain(window, 'assignments.create', { fields: other, executors: [] });
  await openScreen(window, `/assignments/${id}`);
  const dialog = window.getByRole('dialog');

  await press(window, 'assignments.action.extend');
  await dialog.getByRole('textbox', { name: t('history.field.newDate') }).fill('31.12.2099');
  await dialog.getByRole('textbox', { name: t('history.field.reason') }).fill('Letter 5');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(
    window.getByText(t('assignments.until', { date: formatDate('2099-12-31', 'en') })),
  ).toBeVisible();

  await press(window, 'assignments.action.done');
  await dialog.getByRole('textbox', { name: t('history.field.doneNumber') }).fill('12-3/45');
  await window.keyboard.press('Enter');
  await expect(window.getByText(t('assignments.state.done_in_time'))).toBeVisible();
  await expect(window.getByRole('textbox', { name: t('history.field.doneNumber') })).toHaveValue(
    '12-3/45',
  );

  await press(window, 'assignments.action.back');
  await expect(window.getByText(t('assignments.state.on_control'))).toBeVisible();
  await press(window, 'assignments.action.removal');
  await dialog.getByRole('button', { name: t('common.save') }).click();
  await expect(window.getByText(t('assignments.state.removed'), { exact: true })).toBeVisible();

  await openScreen(window, '/assignments?scope=all&tag=["urgent"]');
  await expect(listRows(window)).toHaveCount(1);
  await close();
});

test('a new assignment that was not saved comes back with its executors', async () => {
  const { window, close } = await openReady();
  const names = { ...blankPerson, family: titled('Akhmetova') };
  await callMain(window, 'people.create', names);
  await openScreen(window, '/assignments/new');
  await window
    .getByRole('textbox', { name: t('common.language.en') })
    .first()
    .fill('Write to ISTC');
  const executor = window.getByRole('textbox', { name: t('history.kind.person') });
  await executor.click();
  await window.keyboard.type('Akhm');
  await window.getByRole('option', { name: 'Akhmetova' }).click();
  await window.waitForTimeout(600);
  await window.reload();
  await window.getByRole('button', { name: t('common.draft.restore') }).click();
  await expect(executor).toHaveValue('Akhmetova');
  await close();
});

test('initiatives are seen as a list too, filtered by their state', async () => {
  const { window, close } = await openReady();
  for (const [title, state] of [
    ['A joint laboratory', 'voiced'],
    ['A school of young scientists', 'supported'],
  ] as const) {
    const fields = { ...blankInitiative, title: titled(title), voicedDate: '2026-02-01', state };
    await callMain(window, 'initiatives.create', fields);
  }
  await openScreen(window, '/initiatives');
  await window.getByText(t('initiatives.view.list'), { exact: true }).click();
  await expect(listRows(window)).toHaveCount(2);
  await settle(window);
  expect(await findings(window)).toEqual([]);
  await openScreen(window, '/initiatives?view=list&state=["supported"]');
  await expect(listRows(window)).toHaveCount(1);
  await window.getByText(t('initiatives.view.board'), { exact: true }).click();
  await expect(window.getByRole('link', { name: 'A school of young scientists' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'A joint laboratory' })).toHaveCount(0);
  await close();
});
