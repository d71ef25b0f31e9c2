import { expect, test } from 'vitest';
import type { MeetingFilter, MeetingList } from '#shared/contract/meetings.ts';
import { createAssignment } from '#main/assignments/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { affiliationKind } from '#main/people/kind.ts';
import { createPerson } from '#main/people/service.ts';
import {
  agendaItemKind,
  attendeeKind,
  meetingSeriesKind,
  meetingTopicKind,
  sideKind,
} from '#main/meetings/kinds.ts';
import { getMeeting, listMeetings, moveMeeting, nextMeeting } from '#main/meetings/service.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { listParts } from '#main/records/listRecords.ts';
import { undo } from '#main/records/service.ts';
import { assignmentInput } from '#tests/main/assignments/assignmentInputs.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
} from '#tests/helpers/testWorkspace.ts';
import { everyMeeting, inKazakh, itemInput, meetingAt } from './meetingInputs.ts';

const whole: MeetingList = { filter: everyMeeting, sort: [], language: 'kk' };

test('the next meeting brings back what is unfinished and nothing else, with positions of its own day', async () => {
  const ctx = await testWorkspace();
  const { reader } = ctx.workspace;
  const series = { name: inKazakh('Жұмыс тобы'), rule: 'quarterly' } as const;
  const seriesId = await createRecord(ctx, meetingSeriesKind, series);
  const { id: organisationId } = await createOrganisation(ctx, organisationInput('НЦ'));
  const { id: projectId } = await createProject(ctx, projectInput());
  const { id: personId } = await createPerson(ctx, personInput('Ахметов'));
  const id = await meetingAt(ctx, 'in_progress', { seriesId, date: '2026-01-31', number: '5' });
  const side = { meetingId: id, name: inKazakh('ISTC'), organisationId, country: null };
  const sideId = await createRecord(ctx, sideKind, { ...side, isHost: false, position: 0 });
  await createRecord(ctx, meetingTopicKind, {
    meetingId: id,
    projectId,
    programmeId: null,
    note: '',
  });
  await createRecord(ctx, attendeeKind, {
    meetingId: id,
    sideId,
    personId,
    organisationId: null,
    jobTitle: inKazakh('Орынбасар'),
    role: 'head',
    attendance: 'attended',
    position: 0,
  });
  await createRecord(ctx, affiliationKind, {
    personId,
    organisationId,
    position: inKazakh('Директор'),
    startDate: '2026-03-01',
    endDate: null,
    isMain: true,
  });
  const titles = ['Біткен', 'Тұрақты', 'Қаралмаған', 'Тапсырмалы', 'Орындалған'];
  const items = new Map<string, string>();
  for (const [position, title] of titles.entries()) {
    const isRecurring = title === 'Тұрақты';
    const item = itemInput(id, title, { position, isRecurring });
    items.set(title, await createRecord(ctx, agendaItemKind, item));
  }
  const idOf = (title: string) => items.get(title) ?? '';
  const unreached = itemInput(id, 'Қаралмаған', { position: 2, isDiscussed: false });
  await updateRecord(ctx, agendaItemKind, idOf('Қаралмаған'), 1, unreached);
  const given = { meetingId: id, dueDate: '2026-06-01' };
  await createAssignment(ctx, assignmentInput('А', { ...given, itemId: idOf('Тапсырмалы') }), []);
  const done = { ...given, itemId: idOf('Орындалған'), doneDate: '2026-02-02' };
  await createAssignment(ctx, assignmentInput('Б', done), []);
  await moveMeeting(ctx, id, (await getMeeting(ctx, id)).version, 'closed');

  const next = await nextMeeting(ctx, id, null);
  expect(next).toMatchObject({ state: 'draft', date: '2026-04-30', number: '', seriesId });
  const of = { where: { meetingId: next.id }, offset: 0, limit: 100 };
  const { rows } = await listParts(reader, agendaItemKind, of);
  expect(rows.map(({ title, carriedFromId }) => [title.kk, carriedFromId])).toEqual(
    ['Тұрақты', 'Қаралмаған', 'Тапсырмалы'].map((title) => [title, idOf(title)]),
  );
  const { rows: attendees } = await listParts(reader, attendeeKind, of);
  expect(attendees).toMatchObject([
    { personId, organisationId, jobTitle: { kk: 'Директор' }, attendance: 'invited' },
  ]);
  expect((await listParts(reader, meetingTopicKind, of)).rows).toMatchObject([{ projectId }]);

  const { rows: ofProject } = await listMeetings(
    ctx,
    {
      filter: { ...everyMeeting, projectIds: [projectId], states: ['closed'] },
      sort: [],
      language: 'kk',
    },
    { offset: 0, limit: 10 },
  );
  expect(ofProject).toMatchObject([
    { id, assignmentCount: 2, openAssignmentCount: 1, itemCount: 5, minutesCount: 1 },
  ]);
  await undo(ctx);
  expect((await listMeetings(ctx, whole, { offset: 0, limit: 10 })).total).toBe(1);
});

test('a meeting outside a series has no next one', async () => {
  const ctx = await testWorkspace();
  const id = await meetingAt(ctx, 'draft');
  await expect(nextMeeting(ctx, id, null)).rejects.toMatchObject({ code: 'MEETING_NO_SERIES' });
});

test('a list finds meetings by person, organisation and days, and by words in any spelling', async () => {
  const ctx = await testWorkspace();
  const { id: organisationId } = await createOrganisation(ctx, organisationInput('НЦ'));
  const january = await meetingAt(ctx, 'open', { title: inKazakh('Ғылым кеңесі') });
  const visit = { date: '2026-03-01', endDate: '2026-03-05', kind: 'delegation_visit' } as const;
  const march = await meetingAt(ctx, 'draft', visit);
  const side = { name: inKazakh('ISTC'), organisationId, country: null, isHost: false };
  await createRecord(ctx, sideKind, { ...side, meetingId: march, position: 0 });
  const find = async (filter: Partial<MeetingFilter>) => {
    const list: MeetingList = { ...whole, filter: { ...everyMeeting, ...filter } };
    const { rows, total } = await listMeetings(ctx, list, { offset: 0, limit: 10 });
    expect(rows).toHaveLength(total);
    return rows.map(({ id }) => id);
  };
  expect(await find({ organisationIds: [organisationId] })).toEqual([march]);
  expect(await find({ from: '2026-03-05', to: '2026-03-31' })).toEqual([march]);
  expect(await find({ from: '2026-03-06' })).toEqual([]);
  expect(await find({ search: 'гылым' })).toEqual([january]);
  expect(await find({ kinds: ['delegation_visit'], states: ['open'] })).toEqual([]);
});
