import { expect, test } from 'vitest';
import { createAssignment, getAssignment } from '#main/assignments/service.ts';
import { mergePeople } from '#main/duplicates/merge.ts';
import { attendeeKind } from '#main/meetings/kinds.ts';
import { getMeeting, moveMeeting } from '#main/meetings/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { listParts } from '#main/records/listRecords.ts';
import { undo } from '#main/records/service.ts';
import { assignmentInput } from '#tests/main/assignments/assignmentInputs.ts';
import { personInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { inKazakh, meetingAt } from './meetingInputs.ts';

test('two spellings of one person are merged though the minutes are locked, and each stands once', async () => {
  const ctx = await testWorkspace();
  const { reader } = ctx.workspace;
  const fields = personInput('Ахметова');
  const { id: keepId } = await createPerson(ctx, fields);
  const { id: dropId } = await createPerson(ctx, personInput('Akhmetova'));
  const id = await meetingAt(ctx, 'in_progress', { controlById: dropId });
  for (const personId of [keepId, dropId]) {
    await createRecord(ctx, attendeeKind, {
      meetingId: id,
      sideId: null,
      personId,
      organisationId: null,
      jobTitle: inKazakh('Директор'),
      role: 'member',
      attendance: 'attended',
      position: 0,
    });
  }
  const given = assignmentInput('Отчёт', { meetingId: id });
  const executors = [keepId, dropId].map((personId, place) => ({
    personId,
    organisationId: null,
    isChief: place === 0,
  }));
  const { id: assignmentId } = await createAssignment(ctx, given, executors);
  await moveMeeting(ctx, id, (await getMeeting(ctx, id)).version, 'closed');

  await mergePeople(ctx, { keepId, keepVersion: 1, dropId, dropVersion: 1, fields });
  const list = { where: { meetingId: id }, offset: 0, limit: 10 };
  const attendees = (await listParts(reader, attendeeKind, list)).rows;
  expect(attendees.map(({ personId }) => personId)).toEqual([keepId]);
  expect((await getMeeting(ctx, id)).controlBy?.id).toBe(keepId);
  const after = await getAssignment(ctx, assignmentId);
  expect(after.executors).toMatchObject([{ isChief: true, person: { id: keepId } }]);

  await undo(ctx);
  expect((await listParts(reader, attendeeKind, list)).rows).toHaveLength(2);
  expect((await getAssignment(ctx, assignmentId)).executors).toHaveLength(2);
  expect((await getMeeting(ctx, id)).controlBy?.id).toBe(dropId);
});
