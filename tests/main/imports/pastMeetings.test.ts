import { expect, test } from 'vitest';
import type { Cell } from '#shared/domain/workbook.ts';
import { blankMeeting } from '#shared/contract/blanks.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { kindOf } from '#main/records/registry.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { codesOf, created } from './importTable.ts';
import { importSheets, planSheets, refusals } from './manyKinds.ts';

/** The day of the test workspace is 15.01.2026. */
const book = (...documents: string[]): Record<string, Cell[][]> => ({
  Встречи: [
    ['№ протокола', 'Тема встречи', 'Дата', 'Место проведения', 'Участники'],
    ['3', 'Заседание рабочей группы', '05.03.2025', 'Астана', 'Ким Светлана Олеговна'],
    ['4', 'Совет управляющих', '20.02.2026', 'Астана', 'Ахметов Айдар Серикович'],
  ],
  Поручения: [
    [
      'Документ (вид, №, дата)',
      'Содержание поручения',
      'Ответственный исполнитель',
      'Срок исполнения',
    ],
    ...documents.map((text, i) => [text, `Поручение ${i}`, 'Ким Светлана Олеговна', '01.04.2026']),
  ],
});

async function addMeeting(
  ctx: ServiceContext,
  fields: { number: string; date: string; state: 'draft' | 'open' | 'in_progress' | 'closed' },
): Promise<void> {
  const title = { kk: '', ru: `Встреча ${fields.number} ${fields.state}`, en: '' };
  await createRecord(ctx, kindOf('meeting'), { ...blankMeeting, kind: 'other', title, ...fields });
}

test('a meeting of the past was held, and who is listed came; a meeting to come is open, and they are asked', async () => {
  const ctx = await testWorkspace();
  const { plan } = await planSheets(ctx, book());
  expect(created(plan, 'meeting')).toMatchObject([
    { number: '3', state: 'in_progress' },
    { number: '4', state: 'open' },
  ]);
  expect(created(plan, 'attendee').map(({ attendance }) => attendance)).toEqual([
    ...['attended', 'invited'],
  ]);
  await importSheets(ctx, book());
  expect(await refusals(ctx)).toEqual([]);
  const { plan: again } = await planSheets(ctx, book());
  expect(again.rows.map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
});

test('an assignment stands in the meeting that its paper names by number and date, and in no other', async () => {
  const ctx = await testWorkspace();
  await addMeeting(ctx, { number: '7', date: '2025-06-01', state: 'closed' });
  await addMeeting(ctx, { number: '8', date: '2025-07-01', state: 'in_progress' });
  await addMeeting(ctx, { number: '8', date: '2025-07-01', state: 'in_progress' });
  const { plan, commit } = await planSheets(
    ctx,
    book(
      'Протокол № 3 от 05.03.2025',
      // Another day, another kind of paper, a meeting to come, locked minutes, two meetings, no date.
      'Протокол № 3 от 06.03.2025',
      'Приказ № 3 от 05.03.2025',
      'Протокол № 4 от 20.02.2026',
      'Протокол № 7 от 01.06.2025',
      'Протокол № 8 от 01.07.2025',
      'Протокол № 3',
    ),
  );
  const meetings = plan.records.filter(({ kind }) => kind === 'meeting');
  const held = meetings.find(({ input }) => input['number'] === '3');
  const assignments = created(plan, 'assignment');
  expect(plan.rows.flatMap(codesOf)).toEqual([]);
  expect(assignments.map(({ meetingId }) => meetingId)).toEqual([
    held?.id,
    ...Array.from({ length: 6 }, () => null),
  ]);
  // The words of the paper stay whatever it is joined to.
  expect(assignments[0]).toMatchObject({ documentNumber: '3', documentDate: '2025-03-05' });
  await commit();
  expect(await refusals(ctx)).toEqual([]);
  const { plan: again } = await planSheets(ctx, book('Протокол № 3 от 05.03.2025'));
  expect(again.rows.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'unchanged']);
});
