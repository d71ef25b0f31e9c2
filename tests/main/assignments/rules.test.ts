import { describe, expect, test } from 'vitest';
import type { AssignmentInput, ExtensionInput } from '#shared/contract/assignments.ts';
import { writeRichText } from '#shared/domain/richText.ts';
import { executorKind, extensionKind, progressNoteKind } from '#main/assignments/kinds.ts';
import { createAssignment, getAssignment, updateAssignment } from '#main/assignments/service.ts';
import { agendaItemKind, decisionKind } from '#main/meetings/kinds.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { createMany } from '#main/records/createMany.ts';
import { inOneChange } from '#main/records/inOneChange.ts';
import { getPart } from '#main/records/listRecords.ts';
import { removeRecords, restoreRecords } from '#main/records/service.ts';
import { organisationInput, personInput, type TestContext } from '#tests/helpers/testWorkspace.ts';
import { assignmentInput, meetingIn, today, workspaceToday } from './assignmentInputs.ts';

const add = (ctx: TestContext, fields: Partial<AssignmentInput> = {}) =>
  createAssignment(ctx, assignmentInput('Письмо', fields), []);

const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

const extend = (ctx: TestContext, assignmentId: string, fields: Partial<ExtensionInput>) =>
  createRecord(ctx, extensionKind, {
    assignmentId,
    newDate: null,
    formerDate: null,
    grantedDate: null,
    grantedById: null,
    reason: '',
    meetingId: null,
    point: '',
    ...fields,
  });

describe('executors', () => {
  test('two of them are chief, or one stands there twice', async () => {
    const ctx = await workspaceToday();
    const { id: personId } = await createPerson(ctx, personInput('Нұрбек'));
    const { id: other } = await createPerson(ctx, personInput('Ахметов'));
    const { id: organisationId } = await createOrganisation(ctx, organisationInput('Институт'));
    const { id: assignmentId } = await add(ctx);
    const put = (who: { personId?: string; organisationId?: string; isChief?: boolean }) =>
      createRecord(ctx, executorKind, {
        assignmentId,
        personId: null,
        organisationId: null,
        isChief: false,
        ...who,
      });
    const chief = await put({ personId, isChief: true });
    await put({ organisationId });
    await expect(put({ personId: other, isChief: true })).rejects.toEqual(
      refusal('CHIEF_EXECUTOR_TWICE'),
    );
    await expect(put({ personId, organisationId })).rejects.toEqual(refusal('EXECUTOR_TWICE'));
    await expect(put({ organisationId })).rejects.toEqual(refusal('EXECUTOR_TWICE'));
    // Another person of an organisation that stands there by itself is somebody else.
    await put({ personId: other, organisationId });
    await removeRecords(ctx, 'executor', [chief]);
    await put({
      organisationId: (await createOrganisation(ctx, organisationInput('Фонд'))).id,
      isChief: true,
    });
    await expect(restoreRecords(ctx, 'executor', [chief])).rejects.toEqual(
      refusal('CHIEF_EXECUTOR_TWICE'),
    );
  });

  test('a refused executor leaves the assignment there without executors', async () => {
    const ctx = await workspaceToday();
    const { id: personId } = await createPerson(ctx, personInput('Нұрбек'));
    const twice = { personId, organisationId: null, isChief: true };
    const created = createAssignment(ctx, assignmentInput('Письмо'), [twice, twice]);
    await expect(created).rejects.toEqual(refusal('EXECUTOR_TWICE'));
    const rows = await ctx.workspace.reader.selectFrom('assignments').select('id').execute();
    expect(rows).toEqual([]);
  });
});

describe('an extension', () => {
  test('does not keep the term that it replaces', async () => {
    const ctx = await workspaceToday();
    const { id } = await add(ctx, { dueDate: '2026-03-20' });
    const first = await extend(ctx, id, { newDate: '2026-04-01', formerDate: '2020-01-01' });
    const second = await extend(ctx, id, { newDate: '2026-05-01' });
    const former = async (one: string) =>
      (await getPart(ctx.workspace.reader, extensionKind, one)).formerDate;
    expect([await former(first), await former(second)]).toEqual(['2026-03-20', '2026-04-01']);
    const { reader } = ctx.workspace;
    const { assignmentId, ...kept } = await getPart(reader, extensionKind, first);
    expect(assignmentId).toBe(id);
    await updateRecord(ctx, extensionKind, first, 1, {
      assignmentId,
      newDate: '2026-04-10',
      formerDate: null,
      grantedDate: kept.grantedDate,
      grantedById: null,
      reason: 'Исправлено',
      meetingId: null,
      point: '',
    });
    expect(await former(first)).toBe('2026-03-20');
  });

  test('shortens a term, or gives one to what has none', async () => {
    const ctx = await workspaceToday();
    const { id } = await add(ctx, { dueDate: '2026-03-20' });
    await expect(extend(ctx, id, { newDate: '2026-03-20' })).rejects.toEqual(
      refusal('EXTENSION_NOT_LATER'),
    );
    await extend(ctx, id, { newDate: '2026-03-21' });
    await expect(extend(ctx, id, { newDate: '2026-03-21' })).rejects.toEqual(
      refusal('EXTENSION_NOT_LATER'),
    );
    for (const termKind of ['monthly', 'constant'] as const) {
      const { id: other } = await add(ctx, { termKind, dueDate: null });
      await expect(extend(ctx, other, { newDate: '2027-01-01' })).rejects.toEqual(
        refusal('EXTENSION_NEEDS_DATE_TERM'),
      );
      await extend(ctx, other, { point: '4' });
    }
  });
});

describe('dates', () => {
  test('a recurring assignment saved without a term has none', async () => {
    const ctx = await workspaceToday();
    const meetingId = await meetingIn(ctx, 'in_progress', { date: '2024-02-10' });
    const due = async (fields: Partial<AssignmentInput>) =>
      (await add(ctx, { dueDate: null, ...fields })).dueDate;
    expect(await due({ termKind: 'monthly' })).toBe('2026-03-31');
    expect(await due({ termKind: 'monthly', meetingId })).toBe('2024-02-29');
    expect(await due({ termKind: 'quarterly', documentDate: '2025-11-02' })).toBe('2025-12-31');
    expect(await due({ termKind: 'quarterly', documentDate: '2026-04-01', meetingId })).toBe(
      '2026-06-30',
    );
    expect(await due({ termKind: 'constant' })).toBe(null);
  });

  test('a term or completion before the document passes, or stops what has nothing to do with it', async () => {
    const ctx = await workspaceToday();
    const documentDate = '2026-03-10';
    await expect(add(ctx, { documentDate, dueDate: '2026-03-09' })).rejects.toEqual(
      refusal('TERM_BEFORE_DOCUMENT'),
    );
    const meetingId = await meetingIn(ctx, 'in_progress', { date: documentDate });
    await expect(add(ctx, { meetingId, dueDate: '2026-03-09' })).rejects.toEqual(
      refusal('TERM_BEFORE_DOCUMENT'),
    );
    await expect(add(ctx, { documentDate, doneDate: '2026-03-09' })).rejects.toEqual(
      refusal('DONE_BEFORE_DOCUMENT'),
    );
    const one = await add(ctx, { documentDate, dueDate: documentDate, doneDate: documentDate });
    expect(one.state).toBe('done_in_time');
    const moved = await add(ctx, { meetingId, dueDate: '2026-03-11' });
    await ctx.workspace.write(async (trx) => {
      await trx.updateTable('meetings').set({ date: '2026-03-15' }).execute();
    });
    const done = assignmentInput('Письмо', {
      meetingId,
      dueDate: '2026-03-11',
      doneDate: '2026-03-16',
    });
    expect((await updateAssignment(ctx, moved.id, 1, done)).state).toBe('done_late');
  });
});

const local = (ru: string) => ({ kk: '', ru, en: '' });

/** A meeting in progress with an item of the agenda and a decision on it. */
async function meetingWithDecision(ctx: TestContext) {
  const meetingId = await meetingIn(ctx, 'in_progress', { date: today });
  const empty = writeRichText([]);
  const rich = { kk: empty, ru: empty, en: empty };
  return inOneChange(ctx, async (change) => {
    const create = createMany(change);
    const itemId = create(agendaItemKind, {
      meetingId,
      section: local(''),
      title: local('О финансировании'),
      position: 0,
      speakerId: null,
      minutes: null,
      isRecurring: false,
      isDiscussed: true,
      carriedFromId: null,
      heard: rich,
      spoke: rich,
    });
    const title = local('Принять');
    const decision = { meetingId, itemId, number: '1.1', position: 0, title };
    return { meetingId, itemId, decisionId: create(decisionKind, decision) };
  });
}

describe('the meeting of an assignment', () => {
  test('is not that of its decision', async () => {
    const ctx = await workspaceToday();
    const source = await meetingWithDecision(ctx);
    const { decisionId, itemId } = source;
    expect(await add(ctx, { decisionId })).toMatchObject({ ...source, meetingDate: today });
    expect(await add(ctx, { itemId })).toMatchObject({ ...source, decisionId: null });
    const meetingId = await meetingIn(ctx, 'in_progress');
    for (const fields of [{ decisionId }, { itemId }]) {
      await expect(add(ctx, { ...fields, meetingId })).rejects.toEqual(
        refusal('LINK_OF_OTHER_MEETING'),
      );
    }
  });

  test('takes assignments before its minutes are open, or after they are locked', async () => {
    const ctx = await workspaceToday();
    const codes = {
      draft: 'MINUTES_NOT_OPEN',
      open: 'MINUTES_NOT_OPEN',
      closed: 'MEETING_CLOSED',
    } as const;
    for (const [state, code] of Object.entries(codes)) {
      const meetingId = await meetingIn(ctx, state as keyof typeof codes);
      await expect(add(ctx, { meetingId }), state).rejects.toEqual(refusal(code));
      const { id } = await add(ctx);
      const moved = updateAssignment(ctx, id, 1, assignmentInput('Письмо', { meetingId }));
      await expect(moved, state).rejects.toEqual(refusal(code));
    }
  });

  test('once closed it lets an assignment be rewritten, or stops the work on it', async () => {
    const ctx = await workspaceToday();
    const meetingId = await meetingIn(ctx, 'in_progress', { date: '2026-03-01' });
    const input = assignmentInput('Письмо', { meetingId, point: '2.1' });
    const { id } = await createAssignment(ctx, input, []);
    const binned = (await createAssignment(ctx, input, [])).id;
    await removeRecords(ctx, 'assignment', [binned]);
    await ctx.workspace.write(async (trx) => {
      await trx.updateTable('meetings').set({ state: 'closed' }).execute();
    });
    const rewritten: Partial<AssignmentInput>[] = [
      { title: local('Другое') },
      { point: '2.2' },
      { meetingId: null },
      { documentNumber: '5' },
      { dueDate: '2026-12-31' },
      { termKind: 'constant', dueDate: null },
    ];
    expect((await getAssignment(ctx, id)).isLocked).toBe(true);
    for (const fields of rewritten) {
      const change = updateAssignment(ctx, id, 1, { ...input, ...fields });
      await expect(change).rejects.toEqual(refusal('MEETING_CLOSED'));
    }
    await expect(removeRecords(ctx, 'assignment', [id])).rejects.toEqual(refusal('MEETING_CLOSED'));
    await expect(restoreRecords(ctx, 'assignment', [binned])).rejects.toEqual(
      refusal('MEETING_CLOSED'),
    );
    await extend(ctx, id, { newDate: '2026-04-30' });
    await createRecord(ctx, progressNoteKind, {
      assignmentId: id,
      date: today,
      text: 'Готовится',
      reportedTerm: null,
    });
    const worked = { ...input, doneDate: today, doneNumber: '12', removedDate: today, note: 'Да' };
    await updateAssignment(ctx, id, 1, worked);
    expect(await getAssignment(ctx, id)).toMatchObject({
      state: 'done_in_time',
      currentDue: '2026-04-30',
      progress: { date: today, text: 'Готовится' },
    });
  });
});
