import { expect, test } from 'vitest';
import { createAssignment } from '#main/assignments/service.ts';
import { agendaItemKind } from '#main/meetings/kinds.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { searchRecords } from '#main/search/service.ts';
import { assignmentInput } from '#tests/main/assignments/assignmentInputs.ts';
import { inKazakh, itemInput, meetingAt } from '#tests/main/meetings/meetingInputs.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';

test('meetings of one series are told apart by day and place; items lead to their meeting', async () => {
  const ctx = await testWorkspace();
  const title = inKazakh('Ғылыми кеңес');
  const place = inKazakh('Астана');
  const first = await meetingAt(ctx, 'in_progress', { title, place, number: '5' });
  await meetingAt(ctx, 'draft', { title, date: '2026-04-10' });
  await createRecord(ctx, agendaItemKind, itemInput(first, 'Судың сапасы'));
  await createAssignment(ctx, assignmentInput('Представить перечень', { meetingId: first }), []);
  const find = (text: string) => searchRecords(ctx, { text, language: 'kk', limit: 10 });

  const meetings = await find('гылыми кенес');
  expect(meetings.map(({ detail }) => detail).toSorted()).toEqual([
    '10.01.2026 · 5 · Астана',
    '10.04.2026',
  ]);
  expect(await find('судын сапасы')).toMatchObject([
    { kind: 'agendaItem', parent: { kind: 'meeting', id: first } },
  ]);
  expect(await find('перечень')).toMatchObject([{ kind: 'assignment', parent: null }]);
});
