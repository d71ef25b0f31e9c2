import { expect, test } from 'vitest';
import { agendaItemKind, attendeeKind } from '#main/meetings/kinds.ts';
import { allAttended, arrangeItems } from '#main/meetings/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { getPart, listParts } from '#main/records/listRecords.ts';
import { undo } from '#main/records/service.ts';
import { personInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { inKazakh, itemInput, meetingAt } from './meetingInputs.ts';

test('moving an item of the agenda takes two steps to take back, or moves over what others changed', async () => {
  const ctx = await testWorkspace();
  const { reader } = ctx.workspace;
  const meetingId = await meetingAt(ctx, 'draft');
  const add = (title: string, position: number) =>
    createRecord(ctx, agendaItemKind, itemInput(meetingId, title, { position }));
  const [first, second] = [await add('Бірінші', 0), await add('Екінші', 1)];
  const titles = async () => {
    const list = { where: { meetingId }, offset: 0, limit: 10 };
    return (await listParts(reader, agendaItemKind, list)).rows.map(({ title }) => title.kk);
  };
  const places = [
    { id: first, version: 1, position: 1 },
    { id: second, version: 1, position: 0 },
  ];
  await arrangeItems(ctx, places);
  expect(await titles()).toEqual(['Екінші', 'Бірінші']);
  await undo(ctx);
  expect(await titles()).toEqual(['Бірінші', 'Екінші']);
  await expect(arrangeItems(ctx, places)).rejects.toMatchObject({
    code: 'RECORD_CHANGED_ELSEWHERE',
  });
  expect(await titles()).toEqual(['Бірінші', 'Екінші']);
});

test('noting that all attended overwrites who was absent, or is taken back person by person', async () => {
  const ctx = await testWorkspace();
  const { reader } = ctx.workspace;
  const meetingId = await meetingAt(ctx, 'in_progress');
  const ids: string[] = [];
  for (const [position, attendance] of (['invited', 'absent', 'invited'] as const).entries()) {
    const { id: personId } = await createPerson(ctx, personInput(`Қатысушы ${position}`));
    const who = { meetingId, sideId: null, personId, organisationId: null, position };
    const role = { jobTitle: inKazakh('маман'), role: 'member', attendance } as const;
    ids.push(await createRecord(ctx, attendeeKind, { ...who, ...role }));
  }
  const attendances = () =>
    Promise.all(ids.map(async (id) => (await getPart(reader, attendeeKind, id)).attendance));
  expect(await allAttended(ctx, meetingId)).toBe(2);
  expect(await attendances()).toEqual(['attended', 'absent', 'attended']);
  await undo(ctx);
  expect(await attendances()).toEqual(['invited', 'absent', 'invited']);
});

test('people are noted as attended before the meeting began', async () => {
  const ctx = await testWorkspace();
  const meetingId = await meetingAt(ctx, 'open');
  const { id: personId } = await createPerson(ctx, personInput('Ахметова'));
  await createRecord(ctx, attendeeKind, {
    meetingId,
    sideId: null,
    personId,
    organisationId: null,
    jobTitle: inKazakh('маман'),
    role: 'member',
    attendance: 'invited',
    position: 0,
  });
  await expect(allAttended(ctx, meetingId)).rejects.toMatchObject({ code: 'MINUTES_NOT_OPEN' });
});
