import { describe, expect, test } from 'vitest';
import type { MeetingKept } from '#shared/contract/meetings.ts';
import { executorKind } from '#main/assignments/kinds.ts';
import { createAssignment } from '#main/assignments/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { concurrenceKind, milestoneKind } from '#main/parts/kinds.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { removeRecords } from '#main/records/service.ts';
import { readToday } from '#main/today/service.ts';
import { concurrenceInput, milestoneInput } from '#tests/helpers/partInputs.ts';
import { organisationInput, projectInput, type TestContext } from '#tests/helpers/testWorkspace.ts';
import {
  assignmentInput,
  meetingIn,
  today,
  workspaceToday,
} from '../assignments/assignmentInputs.ts';

const give = (ctx: TestContext, title: string, fields = {}) =>
  createAssignment(ctx, assignmentInput(title, fields), []);

const russian = (rows: readonly { title: { ru: string } }[]) => rows.map(({ title }) => title.ru);

describe('readToday', () => {
  test('what is overdue and what is due within seven days are told apart, and neither holds done ones', async () => {
    const ctx = await workspaceToday();
    await give(ctx, 'вчера', { dueDate: '2026-03-15' });
    await give(ctx, 'сегодня', { dueDate: today });
    await give(ctx, 'на седьмой день', { dueDate: '2026-03-22' });
    await give(ctx, 'через месяц', { dueDate: '2026-04-16' });
    await give(ctx, 'исполнено', { dueDate: '2026-03-10', doneDate: '2026-03-09' });
    const { date, overdue, week } = await readToday(ctx, null);
    expect(date).toBe(today);
    expect([russian(overdue.rows), overdue.total]).toEqual([['вчера'], 1]);
    expect(russian(week.rows)).toContain('сегодня');
    expect(russian(week.rows)).not.toContain('через месяц');
  });

  test.each([
    ['this week', 'open', '2026-03-20', true],
    ['in a month', 'open', '2026-04-20', false],
    ['held a week ago, minutes not closed', 'in_progress', '2026-03-09', true],
    ['held a week ago and closed', 'closed', '2026-03-09', false],
  ] satisfies [string, MeetingKept['state'], string, boolean][])(
    'a meeting %s is shown or not',
    async (_, state, date, isShown) => {
      const ctx = await workspaceToday();
      const id = await meetingIn(ctx, state, { date });
      const { meetings } = await readToday(ctx, null);
      expect(meetings.map((event) => event.id)).toEqual(isShown ? [id] : []);
    },
  );

  test('terms that were answered are neither missed nor coming, or the officer chases them again', async () => {
    const ctx = await workspaceToday();
    const { id } = await createProject(
      ctx,
      projectInput({
        code: 'KR-1',
        status: 'active',
        startDate: '2025-01-01',
        endDate: '2026-04-01',
      }),
    );
    const asked = { requestedDate: '2026-01-10', dueDate: '2026-02-10' };
    await createRecord(ctx, concurrenceKind, concurrenceInput(id, asked));
    await createRecord(
      ctx,
      concurrenceKind,
      concurrenceInput(id, {
        ...asked,
        country: 'KG',
        answeredDate: '2026-02-01',
        decision: 'given',
      }),
    );
    await createRecord(ctx, milestoneKind, milestoneInput(id, { dueDate: '2026-03-27' }));
    await createRecord(
      ctx,
      milestoneKind,
      milestoneInput(id, { dueDate: '2026-03-28', receivedDate: '2026-03-01' }),
    );
    const { late, coming } = await readToday(ctx, null);
    expect([late.rows.map(({ kind }) => kind), late.total]).toEqual([['concurrence'], 1]);
    expect([coming.rows.map(({ kind }) => kind), coming.total]).toEqual([
      ['milestone', 'agreementEnd'],
      2,
    ]);
  });

  test('a part stands for the page it is on, each page once, the latest first', async () => {
    const ctx = await workspaceToday();
    const organisation = await createOrganisation(ctx, organisationInput('Институт'));
    const first = await give(ctx, 'первое');
    await give(ctx, 'второе');
    await createRecord(ctx, executorKind, {
      assignmentId: first.id,
      personId: null,
      organisationId: organisation.id,
      isChief: true,
    });
    await removeRecords(ctx, 'assignment', [(await give(ctx, 'удалено')).id]);
    const { changes } = await readToday(ctx, null);
    expect(changes.map(({ record, action }) => [record.title.ru, action])).toEqual([
      ['удалено', 'remove'],
      ['первое', 'update'],
      ['второе', 'create'],
      [organisation.name.ru, 'create'],
    ]);
  });

  test('only what came after the last visit is new', async () => {
    const ctx = await workspaceToday();
    const at = (day: string) => ({ ...ctx, now: () => new Date(`${day}T07:00:00Z`) });
    await give(at('2026-03-10'), 'до');
    await give(at('2026-03-14'), 'после');
    const seen = await readToday(ctx, '2026-03-12T18:00:00.000Z');
    expect(seen.changes.map(({ record, isNew }) => [record.title.ru, isNew])).toEqual([
      ['после', true],
      ['до', false],
    ]);
    expect(seen.changesSince).toBe(1);
    const first = await readToday(ctx, null);
    expect(first.changes.some(({ isNew }) => isNew)).toBe(false);
    expect(first.changesSince).toBe(0);
  });

  test('the portfolio counts what is outside the bin, in the order of the life of a project', async () => {
    const ctx = await workspaceToday();
    await createProject(
      ctx,
      projectInput({
        code: '1',
        status: 'completed',
        startDate: '2024-01-01',
        endDate: '2025-01-01',
      }),
    );
    await createProject(ctx, projectInput({ code: '2', status: 'idea' }));
    await createProject(ctx, projectInput({ code: '3', status: 'idea' }));
    const gone = await createProject(ctx, projectInput({ code: '4', status: 'idea' }));
    await removeRecords(ctx, 'project', [gone.id]);
    await createOrganisation(ctx, organisationInput('Институт'));
    const { portfolio } = await readToday(ctx, null);
    expect(portfolio).toEqual({
      byStatus: [
        { status: 'idea', count: 2 },
        { status: 'completed', count: 1 },
      ],
      people: 0,
      organisations: 1,
    });
  });
});
