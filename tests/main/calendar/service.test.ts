import { describe, expect, test } from 'vitest';
import { eventKinds, maxEvents } from '#shared/contract/calendar.ts';
import { extensionKind, executorKind, progressNoteKind } from '#main/assignments/kinds.ts';
import { createAssignment } from '#main/assignments/service.ts';
import { listEvents, readCalendar } from '#main/calendar/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { concurrenceKind, milestoneKind } from '#main/parts/kinds.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { createMany } from '#main/records/createMany.ts';
import { inOneChange } from '#main/records/inOneChange.ts';
import { removeRecords } from '#main/records/service.ts';
import { concurrenceInput, milestoneInput } from '#tests/helpers/partInputs.ts';
import { organisationInput, projectInput, type TestContext } from '#tests/helpers/testWorkspace.ts';
import {
  assignmentInput,
  meetingIn,
  today,
  workspaceToday,
} from '../assignments/assignmentInputs.ts';

const march = { from: '2026-03-01', to: '2026-03-31', kinds: [] };

/** `kind date late|done` of what falls into a span. */
async function seen(ctx: TestContext, range: Partial<typeof march> = {}): Promise<string[]> {
  const events = await listEvents(ctx.workspace.reader, { ...march, ...range }, today);
  return events.map(({ kind, date, isLate, isDone }) =>
    [kind, date, isLate && 'late', isDone && 'done'].filter(Boolean).join(' '),
  );
}

const project = async (ctx: TestContext, fields = {}) =>
  (await createProject(ctx, projectInput({ code: 'KR-1', ...fields }))).id;

describe('listEvents', () => {
  test('every kind stands on its day and opens its record, or an obligation is forgotten', async () => {
    const ctx = await workspaceToday();
    const projectId = await project(ctx, { endDate: '2026-03-30' });
    const meetingId = await meetingIn(ctx, 'open', { date: '2026-03-20', startTime: '10:00' });
    const concurrence = concurrenceInput(projectId, {
      requestedDate: '2026-02-25',
      dueDate: '2026-03-25',
    });
    await createRecord(ctx, concurrenceKind, concurrence);
    const report = milestoneInput(projectId, { kind: 'annual_report', dueDate: '2026-03-27' });
    await createRecord(ctx, milestoneKind, report);
    const { id } = await createAssignment(
      ctx,
      assignmentInput('Ответить', { dueDate: '2026-03-18' }),
      [],
    );
    const events = await listEvents(ctx.workspace.reader, march, today);
    expect(events.map(({ kind, date, record }) => [kind, date, record])).toEqual([
      ['assignment', '2026-03-18', { kind: 'assignment', id }],
      ['meeting', '2026-03-20', { kind: 'meeting', id: meetingId }],
      ['concurrence', '2026-03-25', { kind: 'project', id: projectId }],
      ['milestone', '2026-03-27', { kind: 'project', id: projectId }],
      ['agreementEnd', '2026-03-30', { kind: 'project', id: projectId }],
    ]);
    for (const kind of eventKinds) {
      const only = await listEvents(ctx.workspace.reader, { ...march, kinds: [kind] }, today);
      expect(only.map((event) => event.kind)).toEqual([kind]);
    }
  });

  test('late is what is over and waits; what was answered or given up must not cry', async () => {
    const ctx = await workspaceToday();
    const running = await project(ctx, { endDate: '2026-03-02' });
    await project(ctx, { code: 'KR-2', endDate: '2026-03-03', status: 'completed' });
    const dropped = await project(ctx, {
      code: 'KR-3',
      endDate: '2026-03-04',
      status: 'terminated',
    });
    const asked = { requestedDate: '2026-02-05', dueDate: '2026-03-05' };
    const concurrences = [
      concurrenceInput(running, asked),
      concurrenceInput(running, { ...asked, dueDate: '2026-03-06', answeredDate: '2026-03-12' }),
      concurrenceInput(running, { ...asked, dueDate: '2026-03-07', decision: 'given' }),
      concurrenceInput(dropped, { ...asked, dueDate: '2026-03-08' }),
    ];
    for (const input of concurrences) await createRecord(ctx, concurrenceKind, input);
    const milestones = [
      milestoneInput(running, { dueDate: '2026-03-09' }),
      milestoneInput(running, { dueDate: '2026-03-10', receivedDate: '2026-03-15' }),
      milestoneInput(running, { dueDate: today }),
    ];
    for (const input of milestones) await createRecord(ctx, milestoneKind, input);
    expect(await seen(ctx)).toEqual([
      'agreementEnd 2026-03-02 late',
      'agreementEnd 2026-03-03 done',
      'concurrence 2026-03-05 late',
      'concurrence 2026-03-06 done',
      'concurrence 2026-03-07 done',
      'milestone 2026-03-09 late',
      'milestone 2026-03-10 done',
      'milestone 2026-03-16',
    ]);
  });

  test('an assignment stands on its term in force, not on one that was extended or reported', async () => {
    const ctx = await workspaceToday();
    const add = async (fields: object) =>
      (await createAssignment(ctx, assignmentInput('Поручение', fields), [])).id;
    const extended = await add({ dueDate: '2026-03-02' });
    const later = await add({ dueDate: '2026-03-03' });
    const extension = {
      formerDate: null,
      grantedDate: null,
      grantedById: null,
      reason: 'Ждём ответа',
      meetingId: null,
      point: '',
    };
    for (const [assignmentId, newDate] of [
      [extended, '2026-03-20'],
      [later, '2026-04-20'],
    ] as const) {
      await createRecord(ctx, extensionKind, { ...extension, assignmentId, newDate });
    }
    const monthly = await add({ termKind: 'monthly', dueDate: '2026-01-31' });
    await createRecord(ctx, progressNoteKind, {
      assignmentId: monthly,
      date: '2026-03-01',
      text: 'Отчитались',
      reportedTerm: '2026-02-28',
    });
    await add({ dueDate: '2026-03-10' });
    await add({ dueDate: '2026-03-11', doneDate: '2026-03-12' });
    await add({ dueDate: '2026-03-12', removedDate: '2026-03-13' });
    await add({ termKind: 'constant', dueDate: null });
    expect(await seen(ctx)).toEqual([
      'assignment 2026-03-10 late',
      'assignment 2026-03-11 done',
      'assignment 2026-03-20',
      'assignment 2026-03-31',
    ]);
  });

  test('both borders belong to the span, and a visit that began before it or ends after it', async () => {
    const ctx = await workspaceToday();
    const visits = [
      ['2026-02-20', '2026-02-28'],
      ['2026-02-27', '2026-03-01'],
      ['2026-03-31', '2026-04-02'],
      ['2026-04-01', '2026-04-02'],
    ] as const;
    for (const [date, endDate] of visits) await meetingIn(ctx, 'open', { date, endDate });
    const projectId = await project(ctx);
    for (const dueDate of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) {
      await createRecord(ctx, milestoneKind, milestoneInput(projectId, { dueDate }));
    }
    expect(await seen(ctx)).toEqual([
      'meeting 2026-02-27',
      'milestone 2026-03-01 late',
      'meeting 2026-03-31',
      'milestone 2026-03-31',
    ]);
  });

  test('nothing of the bin is shown, nor what belongs to a project there', async () => {
    const ctx = await workspaceToday();
    const projectId = await project(ctx, { endDate: '2026-03-30' });
    await createRecord(ctx, milestoneKind, milestoneInput(projectId, { dueDate: '2026-03-20' }));
    const meetingId = await meetingIn(ctx, 'draft', { date: '2026-03-20' });
    const { id } = await createAssignment(ctx, assignmentInput('Снятое'), []);
    await removeRecords(ctx, 'project', [projectId]);
    await removeRecords(ctx, 'meeting', [meetingId]);
    await removeRecords(ctx, 'assignment', [id]);
    expect(await seen(ctx)).toEqual([]);
  });

  test('an entry says whose it is: chief executor, project, place', async () => {
    const ctx = await workspaceToday();
    const projectId = await project(ctx);
    await createRecord(ctx, milestoneKind, milestoneInput(projectId, { dueDate: '2026-03-20' }));
    const place = { kk: 'Астана', ru: '', en: '' };
    await meetingIn(ctx, 'open', { date: '2026-03-21', place });
    const { id } = await createAssignment(ctx, assignmentInput('Ответить'), []);
    for (const [name, isChief] of [
      ['Институт ядерной физики', true],
      ['Соисполнитель', false],
    ] as const) {
      const organisation = await createOrganisation(ctx, organisationInput(name));
      await createRecord(ctx, executorKind, {
        assignmentId: id,
        personId: null,
        organisationId: organisation.id,
        isChief,
      });
    }
    const events = await listEvents(ctx.workspace.reader, march, today);
    expect(events.map(({ detail, number }) => [detail.kk || detail.ru, number])).toEqual([
      ['Исследование', 'KR-1'],
      ['Астана', ''],
      ['Институт ядерной физики', ''],
    ]);
  });

  test('more entries than one answer takes are cut at the end, and the answer says so', async () => {
    const ctx = await workspaceToday();
    const projectId = await project(ctx);
    const last = { dueDate: '2026-03-31' };
    await inOneChange(ctx, async (change) => {
      const create = createMany(change);
      create(milestoneKind, milestoneInput(projectId, last));
      const early = milestoneInput(projectId, { dueDate: '2026-03-05' });
      for (let left = maxEvents; left > 0; left--) create(milestoneKind, early);
    });
    const cut = await readCalendar(ctx.workspace.reader, march, today);
    expect(cut.isCut).toBe(true);
    expect(cut.events).toHaveLength(maxEvents);
    expect(cut.events.at(-1)?.date).toBe('2026-03-05');
    const end = { ...march, from: last.dueDate };
    expect(await readCalendar(ctx.workspace.reader, end, today)).toMatchObject({
      isCut: false,
      events: [{ date: last.dueDate }],
    });
  });
});
