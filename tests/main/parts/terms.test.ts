import { describe, expect, test } from 'vitest';
import { readOffice } from '#main/office/service.ts';
import { officeKind } from '#main/office/kinds.ts';
import { amendmentKind, concurrenceKind, milestoneKind } from '#main/parts/terms.ts';
import { projectKind } from '#main/projects/kind.ts';
import { getProject } from '#main/projects/service.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { getPart, listParts } from '#main/records/listRecords.ts';
import { redo, removeRecords, undo } from '#main/records/service.ts';
import { amendmentInput, concurrenceInput, milestoneInput } from '#tests/helpers/partInputs.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

async function project(endDate: string | null = '2026-06-30') {
  const ctx = await testWorkspace();
  const id = await createRecord(
    ctx,
    projectKind,
    projectInput({ startDate: '2024-01-01', endDate }),
  );
  const end = async () => (await getProject(ctx, id)).endDate;
  const amendment = async (amendmentId: string) =>
    getPart(ctx.workspace.reader, amendmentKind, amendmentId);
  return { ctx, id, end, amendment };
}

describe('an extension', () => {
  test('moves the end of the project, keeps the former one, and is one step of undo', async () => {
    const { ctx, id, end, amendment } = await project();
    const given = amendmentInput(id, { newEndDate: '2027-06-30' });
    const one = await createRecord(ctx, amendmentKind, given);
    expect(await end()).toBe('2027-06-30');
    expect((await amendment(one)).formerEndDate).toBe('2026-06-30');
    await undo(ctx);
    expect(await end()).toBe('2026-06-30');
    expect(
      (
        await listParts(ctx.workspace.reader, amendmentKind, {
          where: { projectId: id },
          offset: 0,
          limit: 9,
        })
      ).total,
    ).toBe(0);
    await redo(ctx);
    expect(await end()).toBe('2027-06-30');
  });

  test('corrected still knows the end that it replaced, and removed leaves the term alone', async () => {
    const { ctx, id, end, amendment } = await project();
    const given = amendmentInput(id, { newEndDate: '2027-06-30' });
    const one = await createRecord(ctx, amendmentKind, given);
    await updateRecord(ctx, amendmentKind, one, 1, { ...given, newEndDate: '2026-12-31' });
    expect(await end()).toBe('2026-12-31');
    expect((await amendment(one)).formerEndDate).toBe('2026-06-30');
    await removeRecords(ctx, 'amendment', [one]);
    expect(await end()).toBe('2026-12-31');
  });

  test('entered after a later one does not pull the end back', async () => {
    const { ctx, id, end } = await project();
    const later = amendmentInput(id, { date: '2026-05-01', newEndDate: '2028-01-01' });
    await createRecord(ctx, amendmentKind, later);
    const earlier = amendmentInput(id, { date: '2025-05-01', newEndDate: '2027-01-01' });
    await createRecord(ctx, amendmentKind, earlier);
    expect(await end()).toBe('2028-01-01');
  });

  test('cannot end a project before it starts', async () => {
    const { ctx, id } = await project();
    const given = amendmentInput(id, { newEndDate: '2023-12-31' });
    await expect(createRecord(ctx, amendmentKind, given)).rejects.toMatchObject({
      code: 'NEW_END_BEFORE_START',
    });
  });
});

describe('a concurrence', () => {
  test('without a due date gets the one of the rule of the office, and keeps one that is given', async () => {
    const { ctx, id } = await project();
    const { version: _version, ...office } = await readOffice(ctx.workspace.reader);
    const due = async (requestedDate: string, dueDate: string | null = null) => {
      const given = concurrenceInput(id, { requestedDate, dueDate });
      const one = await createRecord(ctx, concurrenceKind, given);
      return (await getPart(ctx.workspace.reader, concurrenceKind, one)).dueDate;
    };
    expect(await due('2026-01-31')).toBe('2026-02-28');
    expect(await due('2026-01-31', '2026-05-05')).toBe('2026-05-05');
    await createRecord(ctx, officeKind, { ...office, concurrenceMonths: 2 });
    expect(await due('2026-01-31')).toBe('2026-03-31');
  });

  test.each([
    [{ answeredDate: '2026-01-30' }, 'ANSWERED_BEFORE_REQUESTED'],
    [{ sentDate: '2026-01-30' }, 'SENT_BEFORE_REQUESTED'],
  ])('is not %j before it is requested', async (dates, code) => {
    const { ctx, id } = await project();
    const given = concurrenceInput(id, { requestedDate: '2026-01-31', ...dates });
    await expect(createRecord(ctx, concurrenceKind, given)).rejects.toMatchObject({ code });
  });
});

test('a report is not accepted before it is received', async () => {
  const { ctx, id } = await project();
  const given = milestoneInput(id, { receivedDate: '2026-02-01', acceptedDate: '2026-01-31' });
  await expect(createRecord(ctx, milestoneKind, given)).rejects.toMatchObject({
    code: 'ACCEPTED_BEFORE_RECEIVED',
  });
});
