import { expect, test } from 'vitest';
import type { AssignmentInput } from '#shared/contract/assignments.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { extensionKind, progressNoteKind } from '#main/assignments/kinds.ts';
import { createAssignment } from '#main/assignments/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { organisationInput, personInput, type TestContext } from '#tests/helpers/testWorkspace.ts';
import {
  assignmentInput,
  meetingIn,
  today,
  workspaceToday,
} from '#tests/main/assignments/assignmentInputs.ts';
import { tableOf } from './catalogue/sampleReports.ts';

/** The control list as a report. */
async function controlList(ctx: TestContext, language: Language, values = {}) {
  const model = await withReport(
    ctx,
    { id: 'controlList', language, secondLanguage: null, amountScale: 1, values },
    { appVersion: 'test' },
    (report) => Promise.resolve(report.model),
  );
  return { model, table: tableOf(model, 'controlList') };
}

/** Three done or due, one overdue, one recurring, one removed: 16 March 2026. */
async function fill(ctx: TestContext): Promise<void> {
  const { id: chief } = await createPerson(ctx, personInput('Нұрбек'));
  const { id: minister } = await createPerson(ctx, personInput('Министр'));
  const { id: institute } = await createOrganisation(ctx, organisationInput('Институт физики'));
  const { id: fund } = await createOrganisation(ctx, organisationInput('Фонд науки'));
  const meetingId = await meetingIn(ctx, 'in_progress', { date: '2026-02-02', number: '5' });
  const add = async (title: string, fields: Partial<AssignmentInput>) =>
    (
      await createAssignment(ctx, assignmentInput(title, fields), [
        { personId: chief, organisationId: institute, isChief: true },
        { personId: null, organisationId: fund, isChief: false },
      ])
    ).id;
  const extended = await add('=HYPERLINK("http://x")', {
    meetingId,
    point: '2.1',
    givenById: minister,
    dueDate: '2026-02-20',
    form: 'Письмо',
    note: '+7 717',
  });
  await createRecord(ctx, extensionKind, {
    assignmentId: extended,
    newDate: '2026-03-06',
    formerDate: null,
    grantedDate: '2026-02-19',
    grantedById: minister,
    reason: 'Ждём ответа',
    meetingId: null,
    point: '',
  });
  await createRecord(ctx, progressNoteKind, {
    assignmentId: extended,
    date: '2026-03-01',
    text: 'Запрос отправлен',
    reportedTerm: null,
  });
  await add('поздно', { dueDate: '2026-03-09', doneDate: '2026-03-12', doneNumber: '18' });
  await add('в срок', { dueDate: '2026-03-10', doneDate: '2026-03-10' });
  await add('сегодня', { dueDate: today });
  await add('снято', { dueDate: '2026-03-11', removedDate: '2026-03-05', removedById: minister });
  await add('сводка', { termKind: 'monthly', dueDate: '2026-03-31' });
}

test('a figure of the control list differs from one reckoned by hand', async () => {
  const ctx = await workspaceToday();
  await fill(ctx);
  const { table } = await controlList(ctx, 'ru');
  expect(table.rowCount).toBe(6);
  const n = null;
  const who = ['Нұрбек, Институт физики', 'Фонд науки'];
  // Of the texts an empty one says the same as none.
  expect(table.rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))).toEqual([
    // prettier-ignore
    [1, 'Протокол № 5', '2026-02-02', '2.1', '=HYPERLINK("http://x")', 'Министр', ...who, 'на дату',
      '2026-02-20', '2026-03-06', 'Ждём ответа', 'Письмо', '2026-03-01', 'Запрос отправлен', n, n,
      'просрочено', 10, n, n, '+7 717'],
    // prettier-ignore
    [2, n, n, n, 'поздно', n, ...who, 'на дату', '2026-03-09', n, n, n, n, n, '2026-03-12', '18',
      'исполнено с нарушением срока', 3, n, n, n],
    // prettier-ignore
    [3, n, n, n, 'в срок', n, ...who, 'на дату', '2026-03-10', n, n, n, n, n, '2026-03-10', n,
      'исполнено в срок', n, n, n, n],
    // prettier-ignore
    [4, n, n, n, 'снято', n, ...who, 'на дату', '2026-03-11', n, n, n, n, n, n, n,
      'снято с контроля', n, '2026-03-05', 'Министр', n],
    // prettier-ignore
    [5, n, n, n, 'сегодня', n, ...who, 'на дату', today, n, n, n, n, n, n, n, 'срок сегодня', n, n,
      n, n],
    // prettier-ignore
    [6, n, n, n, 'сводка', n, ...who, 'ежемесячно, очередной срок 31.03.2026', '2026-03-31', n, n,
      n, n, n, n, n, 'на контроле', n, n, n, n],
  ]);
  // Due: extended (10 days late), late (3), in time, today; done: two of four.
  expect(table.figures.map(({ key, value }) => [key, value])).toEqual([
    ['due', 4],
    ['done', 2],
    ['doneInTime', 1],
    ['doneLate', 1],
    ['overdue', 1],
    ['coefficient', 0.5],
    ['inTime', 0.25],
    ['meanDelay', 6.5],
  ]);
  const { tones } = table.columns.find(({ key }) => key === 'state') ?? {};
  expect(tones).toMatchObject({ просрочено: 'bad', 'исполнено в срок': 'good' });
});

test('groups by executor leave somebody out, or their rows are not below their head', async () => {
  const ctx = await workspaceToday();
  await fill(ctx);
  const { id: other } = await createPerson(ctx, personInput('Әбішев'));
  await createAssignment(ctx, assignmentInput('чужое', { dueDate: today }), [
    { personId: other, organisationId: null, isChief: true },
  ]);
  await createAssignment(ctx, assignmentInput('ничьё', { dueDate: today }), []);
  const { table } = await controlList(ctx, 'ru', { grouping: 'executor' });
  expect(table.groups).toEqual([
    { title: 'Әбішев', level: 0, from: 0, count: 1 },
    { title: 'Нұрбек', level: 0, from: 1, count: 6 },
    { title: 'Без ответственного исполнителя', level: 0, from: 7, count: 1 },
  ]);
  expect(table.rows[0]?.[4]).toBe('чужое');
  expect(table.rows[7]?.[4]).toBe('ничьё');
});

test.each(languages)(
  'the control list in %s is without its day, its filter or the meaning of a figure',
  async (language) => {
    const ctx = await workspaceToday();
    await fill(ctx);
    const { model, table } = await controlList(ctx, language, { scope: 'overdue' });
    expect(table.rowCount).toBe(1);
    const titles = { kk: 'мерзімі өткендер', ru: 'просроченные', en: 'overdue' };
    expect(model.facts.join('\n')).toContain('16.03.2026');
    expect(model.facts.join('\n')).toContain(titles[language]);
    const words = JSON.stringify(model);
    expect(words).not.toMatch(/\{\{|undefined|reports\.controlList|reportFilters/u);
    expect(
      model.notes.definitions.filter(({ meaning }) => meaning.includes('× 100 %')),
    ).toHaveLength(2);
  },
);

test('a list of nothing is no report, or its shares are nought', async () => {
  const ctx = await workspaceToday();
  const { table } = await controlList(ctx, 'kk');
  expect(table.rows).toEqual([]);
  expect(table.figures.slice(5).map(({ value }) => value)).toEqual([null, null, null]);
});
