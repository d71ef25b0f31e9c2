import { describe, expect, test } from 'vitest';
import type { AssignmentInput } from '#shared/contract/assignments.ts';
import type { HolidayKind } from '#shared/contract/office.ts';
import { extensionKind } from '#main/assignments/kinds.ts';
import {
  countAssignments,
  createAssignment,
  dueIn,
  everyAssignment,
  getAssignment,
  listAssignments,
  updateAssignment,
} from '#main/assignments/service.ts';
import { holidayKind } from '#main/office/kinds.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { redo, removeRecords, undo, undoSteps } from '#main/records/service.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  type TestContext,
} from '#tests/helpers/testWorkspace.ts';
import { assignmentInput, found, meetingIn, workspaceToday } from './assignmentInputs.ts';

const add = (ctx: TestContext, title: string, fields: Partial<AssignmentInput> = {}) =>
  createAssignment(ctx, assignmentInput(title, fields), []);

const page = { offset: 0, limit: 100 };

const extension = (
  assignmentId: string,
  newDate: string | null,
  meetingId: string | null = null,
) => ({
  assignmentId,
  newDate,
  formerDate: null,
  grantedDate: null,
  grantedById: null,
  reason: 'Ждём ответа',
  meetingId,
  point: '3.1',
});

/** One assignment of every state on 16 March 2026, a Monday. */
async function everyState(ctx: TestContext): Promise<void> {
  await add(ctx, 'бессрочно', { termKind: 'constant', dueDate: null });
  await add(ctx, 'через месяц', { dueDate: '2026-04-15' });
  await add(ctx, 'позже месяца', { dueDate: '2026-04-16' });
  await add(ctx, 'через неделю', { dueDate: '2026-03-23' });
  await add(ctx, 'через восемь дней', { dueDate: '2026-03-24' });
  await add(ctx, 'сегодня', { dueDate: '2026-03-16' });
  await add(ctx, 'вчера', { dueDate: '2026-03-15' });
  await add(ctx, 'в срок', { dueDate: '2026-03-10', doneDate: '2026-03-10' });
  await add(ctx, 'поздно', { dueDate: '2026-03-09', doneDate: '2026-03-12' });
  await add(ctx, 'снято', { dueDate: '2026-03-01', removedDate: '2026-03-05' });
}

test('a scope takes in an assignment of another day or state, or its count differs from its list', async () => {
  const ctx = await workspaceToday();
  await everyState(ctx);
  const scopes = {
    open: [
      'вчера',
      'сегодня',
      'через неделю',
      'через восемь дней',
      'через месяц',
      'позже месяца',
      'бессрочно',
    ],
    overdue: ['вчера'],
    today: ['сегодня'],
    week: ['сегодня', 'через неделю'],
    month: ['сегодня', 'через неделю', 'через восемь дней', 'через месяц'],
    done: ['поздно', 'в срок'],
    late: ['поздно'],
    removed: ['снято'],
    constant: ['бессрочно'],
  } as const;
  const counts = await countAssignments(ctx, { ...everyAssignment.filter, scope: 'late' });
  expect(counts.all).toBe(10);
  for (const [scope, titles] of Object.entries(scopes)) {
    const name = scope as keyof typeof scopes;
    expect(await found(ctx, { scope: name }), scope).toEqual(titles);
    expect(counts[name], scope).toBe(titles.length);
  }
});

test('a sort by state or delay follows letters, or what has no term stands before what has one', async () => {
  const ctx = await workspaceToday();
  await everyState(ctx);
  const sorted = async (key: 'due' | 'state' | 'daysLate' | 'title', descending: boolean) => {
    const list = { ...everyAssignment, sort: [{ key, descending }] };
    return (await listAssignments(ctx, list, page)).rows.map(({ title }) => title.ru);
  };
  expect((await sorted('due', true)).at(-1)).toBe('бессрочно');
  expect((await sorted('due', false)).at(-1)).toBe('бессрочно');
  expect((await sorted('state', false)).slice(0, 2)).toEqual(['вчера', 'сегодня']);
  expect((await sorted('daysLate', true)).slice(0, 2)).toEqual(['поздно', 'вчера']);
  expect((await sorted('title', false))[0]).toBe('бессрочно');
});

test('the last page tells another number of rows than the first, or one behind the end tells none', async () => {
  const ctx = await workspaceToday();
  await everyState(ctx);
  for (const offset of [0, 9, 50]) {
    const { rows, total } = await listAssignments(ctx, everyAssignment, { offset, limit: 3 });
    expect([rows.length, total]).toEqual([Math.max(0, Math.min(3, 10 - offset)), 10]);
  }
});

describe('a filter', () => {
  test('by meeting misses what a later protocol only repeats', async () => {
    const ctx = await workspaceToday();
    const first = await meetingIn(ctx, 'in_progress', { date: '2026-01-20' });
    const second = await meetingIn(ctx, 'in_progress', { date: '2026-03-01' });
    const { id } = await add(ctx, 'повторено', { meetingId: first });
    await add(ctx, 'другое', { meetingId: first });
    const repeated = await createRecord(ctx, extensionKind, extension(id, null, second));
    expect(await found(ctx, { meetingIds: [second] })).toEqual(['повторено']);
    expect(await found(ctx, { meetingIds: [first] })).toEqual(['повторено', 'другое']);
    await removeRecords(ctx, 'extension', [repeated]);
    expect(await found(ctx, { meetingIds: [second] })).toEqual([]);
  });

  test('by executor, project, label, words or term takes in others', async () => {
    const ctx = await workspaceToday();
    const { id: personId } = await createPerson(ctx, personInput('Нұрбек'));
    const { id: organisationId } = await createOrganisation(ctx, organisationInput('Институт'));
    const { id: projectId } = await createProject(ctx, projectInput());
    await createAssignment(ctx, assignmentInput('письмо', { tags: ['срочно'], projectId }), [
      { personId, organisationId: null, isChief: false },
    ]);
    await createAssignment(ctx, assignmentInput('отчёт', { dueDate: '2026-02-01' }), [
      { personId: null, organisationId, isChief: true },
    ]);
    expect(await found(ctx, { personIds: [personId] })).toEqual(['письмо']);
    expect(await found(ctx, { organisationIds: [organisationId] })).toEqual(['отчёт']);
    expect(await found(ctx, { projectIds: [projectId] })).toEqual(['письмо']);
    expect(await found(ctx, { tags: ['срочно'] })).toEqual(['письмо']);
    expect(await found(ctx, { search: 'отч' })).toEqual(['отчёт']);
    expect(await found(ctx, { search: '—' })).toEqual([]);
    expect(await found(ctx, { from: '2026-02-01', to: '2026-02-01' })).toEqual(['отчёт']);
  });
});

test('an assignment with executors is undone without them, or comes back without them', async () => {
  const ctx = await workspaceToday();
  const { id: personId } = await createPerson(ctx, personInput('Нұрбек'));
  const { id: organisationId } = await createOrganisation(ctx, organisationInput('Институт'));
  const { id } = await createAssignment(ctx, assignmentInput('письмо'), [
    { personId: null, organisationId, isChief: false },
    { personId, organisationId, isChief: true },
  ]);
  expect((await undoSteps(ctx)).undo).toMatchObject({ action: 'create', record: { id }, count: 3 });
  await undo(ctx);
  expect(await found(ctx, {})).toEqual([]);
  expect(await found(ctx, { personIds: [personId] })).toEqual([]);
  await redo(ctx);
  expect((await getAssignment(ctx, id)).executors).toMatchObject([
    { isChief: true, person: { id: personId, name: { ru: 'Нұрбек' } } },
    { isChief: false, person: null, organisation: { id: organisationId } },
  ]);
});

test('an extension that is undone leaves its term in force', async () => {
  const ctx = await workspaceToday();
  const { id } = await add(ctx, 'письмо', { dueDate: '2026-03-02' });
  const before = await getAssignment(ctx, id);
  // Women's Day fell on a Sunday, so the Monday after it was free: nine of ten weekdays.
  expect(before).toMatchObject({
    state: 'overdue',
    daysLate: 14,
    workingDaysLate: 9,
    daysLeft: -14,
  });
  await createRecord(ctx, extensionKind, extension(id, '2026-03-20'));
  expect(await getAssignment(ctx, id)).toMatchObject({
    state: 'on_control',
    currentDue: '2026-03-20',
    extensionCount: 1,
    daysLate: 0,
    daysLeft: 4,
  });
  await undo(ctx);
  expect(await getAssignment(ctx, id)).toEqual(before);
  await redo(ctx);
  expect((await getAssignment(ctx, id)).currentDue).toBe('2026-03-20');
});

test('the free days of the office do not count into delays and terms', async () => {
  const ctx = await workspaceToday();
  const { id } = await add(ctx, 'письмо', { dueDate: '2026-03-11' });
  expect((await getAssignment(ctx, id)).workingDaysLate).toBe(3);
  expect(await dueIn(ctx, '2026-03-16', 5)).toBe('2026-03-26');
  const name = { kk: '', ru: 'Перенос', en: '' };
  const free = (date: string, kind: HolidayKind) =>
    createRecord(ctx, holidayKind, { date, kind, name });
  await free('2026-03-13', 'day_off');
  await free('2026-03-21', 'working_day');
  expect((await getAssignment(ctx, id)).workingDaysLate).toBe(2);
  expect(await dueIn(ctx, '2026-03-16', 5)).toBe('2026-03-21');
});

test('a term after the end of the calendar is refused in words, not by a crash', async () => {
  const ctx = await workspaceToday();
  await expect(dueIn(ctx, '9999-12-01', 30)).rejects.toMatchObject({ code: 'TERM_TOO_FAR' });
});

test('an update overwrites what another changed meanwhile', async () => {
  const ctx = await workspaceToday();
  const { id } = await add(ctx, 'письмо');
  await updateAssignment(ctx, id, 1, assignmentInput('письмо', { doneDate: '2026-03-16' }));
  await expect(updateAssignment(ctx, id, 1, assignmentInput('другое'))).rejects.toMatchObject({
    code: 'RECORD_CHANGED_ELSEWHERE',
  });
  expect(await getAssignment(ctx, id)).toMatchObject({ state: 'done_in_time', version: 2 });
});
