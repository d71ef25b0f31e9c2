import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { noVotes } from '#shared/contract/blanks.ts';
import { meetingStates, type MeetingState } from '#shared/domain/meetingLife.ts';
import { writeRichText } from '#shared/domain/richText.ts';
import { agendaItemKind, attendeeKind, decisionKind, minutesKind } from '#main/meetings/kinds.ts';
import { getMeeting, listMinutes, moveMeeting, updateMeeting } from '#main/meetings/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { getPart, listParts } from '#main/records/listRecords.ts';
import { redo, removeRecords, undo } from '#main/records/service.ts';
import { personInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { inKazakh, itemInput, meetingAt, meetingInput } from './meetingInputs.ts';

const allowed: readonly (readonly [MeetingState, MeetingState])[] = [
  ['draft', 'open'],
  ['open', 'draft'],
  ['open', 'in_progress'],
  ['in_progress', 'open'],
  ['in_progress', 'closed'],
  ['closed', 'in_progress'],
];

const moves = meetingStates.flatMap((from) =>
  meetingStates.map((to) => {
    const isAllowed = allowed.some(([a, b]) => a === from && b === to);
    return [from, to, isAllowed] as const;
  }),
);

describe('the states of a meeting', () => {
  test.each(moves)('%s to %s: %s, whatever a window asks for', async (from, to, isAllowed) => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, from);
    const { version } = await getMeeting(ctx, id);
    const moved = moveMeeting(ctx, id, version, to);
    if (isAllowed) expect(await moved).toMatchObject({ state: to });
    else await expect(moved).rejects.toMatchObject({ code: 'MEETING_MOVE_REFUSED' });
  });

  test('a meeting without a date is not opened', async () => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, 'draft', { date: null });
    await expect(moveMeeting(ctx, id, 1, 'open')).rejects.toMatchObject({
      code: 'MEETING_UNDATED',
    });
  });

  test('two officers do not move the same meeting twice', async () => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, 'open');
    await expect(moveMeeting(ctx, id, 1, 'in_progress')).rejects.toMatchObject({
      code: 'RECORD_CHANGED_ELSEWHERE',
    });
  });
});

describe('locked minutes', () => {
  test('each closing keeps the whole meeting under the next number, and the former stays', async () => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, 'in_progress', { number: '7' });
    const { reader } = ctx.workspace;
    const itemId = await createRecord(ctx, agendaItemKind, itemInput(id, 'Бірінші мәселе'));
    const move = async (to: MeetingState) =>
      moveMeeting(ctx, id, (await getMeeting(ctx, id)).version, to);
    await move('closed');
    await move('in_progress');
    const item = itemInput(id, 'Түзетілген мәселе');
    await updateRecord(ctx, agendaItemKind, itemId, 1, item);
    await move('closed');
    const [second, first] = await listMinutes(ctx, id);
    expect([first?.number, second?.number]).toEqual([1, 2]);
    const contents = await Promise.all(
      [first, second].map(async (one) => getPart(reader, minutesKind, one?.id ?? '')),
    );
    for (const { content, sha256 } of contents) {
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    expect(contents[0]?.content).toContain('Бірінші мәселе');
    expect(contents[1]?.content).toContain('Түзетілген мәселе');
  });

  test('are neither changed nor binned', async () => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, 'closed');
    const [version] = await listMinutes(ctx, id);
    if (!version) throw new Error('nothing was locked');
    const kept = await getPart(ctx.workspace.reader, minutesKind, version.id);
    const forged = { ...minutesKind.toInput({}), meetingId: id, number: 1, date: kept.date };
    await expect(
      updateRecord(ctx, minutesKind, version.id, 1, { ...forged, content: '{}', sha256: '' }),
    ).rejects.toMatchObject({ code: 'MINUTES_LOCKED' });
    await expect(removeRecords(ctx, 'minutes', [version.id])).rejects.toMatchObject({
      code: 'MINUTES_LOCKED',
    });
  });

  test('Ctrl+Z of a closing takes its version back as well, and Ctrl+Y brings both', async () => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, 'closed');
    await undo(ctx);
    expect((await getMeeting(ctx, id)).state).toBe('in_progress');
    expect(await listMinutes(ctx, id)).toEqual([]);
    await redo(ctx);
    expect((await getMeeting(ctx, id)).state).toBe('closed');
    expect(await listMinutes(ctx, id)).toHaveLength(1);
  });
});

describe('what a state forbids', () => {
  const heard = inKazakh(
    writeRichText([{ type: 'paragraph', runs: [{ text: 'Баяндама тыңдалды' }] }]),
  );

  test.each(['draft', 'open'] as const)('minutes of a meeting that is %s', async (state) => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, state);
    const itemId = await createRecord(ctx, agendaItemKind, itemInput(id, 'Мәселе'));
    const refusal = { code: 'MINUTES_NOT_OPEN' };
    const written = itemInput(id, 'Мәселе', { heard });
    await expect(updateRecord(ctx, agendaItemKind, itemId, 1, written)).rejects.toMatchObject(
      refusal,
    );
    const decision = {
      meetingId: id,
      itemId,
      number: '1.1',
      position: 0,
      title: inKazakh('Шешім'),
      ...noVotes,
    };
    await expect(createRecord(ctx, decisionKind, decision)).rejects.toMatchObject(refusal);
    const { id: personId } = await createPerson(ctx, personInput('Ахметов'));
    const attendee = {
      meetingId: id,
      sideId: null,
      personId,
      organisationId: null,
      jobTitle: inKazakh(''),
      role: 'member',
      position: 0,
    } as const;
    await expect(
      createRecord(ctx, attendeeKind, { ...attendee, attendance: 'attended' }),
    ).rejects.toMatchObject(refusal);
    await createRecord(ctx, attendeeKind, { ...attendee, attendance: 'invited' });
    await expect(
      createRecord(ctx, attendeeKind, { ...attendee, attendance: 'invited' }),
    ).rejects.toMatchObject({ code: 'ATTENDEE_TWICE' });
  });

  test('anything of a closed meeting but its tags', async () => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, 'in_progress');
    const itemId = await createRecord(ctx, agendaItemKind, itemInput(id, 'Мәселе'));
    await moveMeeting(ctx, id, (await getMeeting(ctx, id)).version, 'closed');
    const refusal = { code: 'MEETING_CLOSED' };
    const { version } = await getMeeting(ctx, id);
    const renamed = meetingInput({ title: inKazakh('Басқа') });
    await expect(updateMeeting(ctx, id, version, renamed)).rejects.toMatchObject(refusal);
    await expect(createRecord(ctx, agendaItemKind, itemInput(id, 'Тағы'))).rejects.toMatchObject(
      refusal,
    );
    await expect(removeRecords(ctx, 'agendaItem', [itemId])).rejects.toMatchObject(refusal);
    await expect(removeRecords(ctx, 'meeting', [id])).rejects.toMatchObject(refusal);
    const { id: controlById } = await createPerson(ctx, personInput('Ахметов'));
    const charged = meetingInput({ controlById });
    await expect(updateMeeting(ctx, id, version, charged)).rejects.toMatchObject(refusal);
    const tagged = await updateMeeting(ctx, id, version, meetingInput({ tags: ['ISTC'] }));
    expect(tagged.tags).toEqual(['ISTC']);
  });

  test('a decision on an item of another meeting', async () => {
    const ctx = await testWorkspace();
    const id = await meetingAt(ctx, 'in_progress');
    const other = await meetingAt(ctx, 'in_progress');
    const itemId = await createRecord(ctx, agendaItemKind, itemInput(other, 'Мәселе'));
    const title = inKazakh('Шешім');
    const decision = { meetingId: id, itemId, number: '', position: 0, title, ...noVotes };
    await expect(createRecord(ctx, decisionKind, decision)).rejects.toMatchObject({
      code: 'LINK_OF_OTHER_MEETING',
    });
    const { rows } = await listParts(ctx.workspace.reader, decisionKind, {
      where: { meetingId: id },
      offset: 0,
      limit: 10,
    });
    expect(rows).toEqual([]);
  });
});
