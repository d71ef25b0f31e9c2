import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExtensionInput, ProgressNoteInput } from '#shared/contract/assignments.ts';
import {
  assignmentState,
  currentDue,
  daysLate,
  termKinds,
} from '#shared/domain/assignmentState.ts';
import { addDays } from '#shared/domain/dates.ts';
import { assignmentKind, extensionKind, progressNoteKind } from '#main/assignments/kinds.ts';
import { assignmentPages, everyAssignment } from '#main/assignments/service.ts';
import { createMany } from '#main/records/createMany.ts';
import { inOneChange } from '#main/records/inOneChange.ts';
import { removeRecords } from '#main/records/service.ts';
import { assignmentInput, today, workspaceToday } from './assignmentInputs.ts';

const date = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-12-25', days));
const maybe = fc.option(date, { nil: null });

const someCase = fc.record({
  termKind: fc.constantFrom(...termKinds),
  dueDate: maybe,
  newDates: fc.array(maybe, { maxLength: 3 }),
  reported: fc.array(maybe, { maxLength: 3 }),
  doneDate: maybe,
  removedDate: maybe,
});

const extension = (assignmentId: string, newDate: string | null): ExtensionInput => ({
  assignmentId,
  newDate,
  formerDate: null,
  grantedDate: null,
  grantedById: null,
  reason: '',
  meetingId: null,
  point: '',
});

const report = (assignmentId: string, reportedTerm: string | null): ProgressNoteInput => ({
  assignmentId,
  date: today,
  text: 'Отчёт',
  reportedTerm,
});

test('SQL and the shared rule differ on a term in force, a state or a delay', async () => {
  const ctx = await workspaceToday();
  const cases = fc.sample(someCase, { numRuns: 700, seed: 4 });
  const ids = await inOneChange(ctx, async (change) => {
    const create = createMany(change);
    return cases.map(({ newDates, reported, ...fields }, i) => {
      const id = create(assignmentKind, assignmentInput(`${i}`, fields));
      for (const newDate of newDates) create(extensionKind, extension(id, newDate));
      for (const term of reported) create(progressNoteKind, report(id, term));
      return id;
    });
  });
  const seen = new Map<string, object>();
  for await (const page of assignmentPages(ctx.workspace.reader, everyAssignment, today, 200)) {
    for (const one of page) {
      seen.set(one.id, { due: one.currentDue, state: one.state, late: one.daysLate });
    }
  }
  const expected = cases.map(({ newDates, reported, ...fields }) => {
    const due = currentDue({
      ...fields,
      extendedTo: newDates.findLast((one) => one !== null) ?? null,
      reportedTerm:
        reported
          .filter((one) => one !== null)
          .toSorted()
          .at(-1) ?? null,
    });
    const dates = { ...fields, currentDue: due };
    return { due, state: assignmentState(dates, today), late: daysLate(dates, today) };
  });
  expect(ids.map((id) => seen.get(id))).toEqual(expected);
});

test('an extension or a report in the bin still moves the term', async () => {
  const ctx = await workspaceToday();
  const [id, last, monthly, told] = await inOneChange(ctx, async (change) => {
    const create = createMany(change);
    const one = create(assignmentKind, assignmentInput('Письмо', { dueDate: '2026-03-01' }));
    create(extensionKind, extension(one, '2026-03-20'));
    const other = create(
      assignmentKind,
      assignmentInput('Сводка', { dueDate: '2026-01-31', termKind: 'monthly' }),
    );
    create(progressNoteKind, report(other, '2026-01-31'));
    return [
      one,
      create(extensionKind, extension(one, '2026-04-01')),
      other,
      create(progressNoteKind, report(other, '2026-02-28')),
    ];
  });
  const dues = async () => {
    const pages = assignmentPages(ctx.workspace.reader, everyAssignment, today, 10);
    const seen: [string, string | null][] = [];
    for await (const page of pages) for (const one of page) seen.push([one.id, one.currentDue]);
    return Object.fromEntries(seen);
  };
  expect(await dues()).toEqual({ [id]: '2026-04-01', [monthly]: '2026-03-31' });
  await removeRecords(ctx, 'extension', [last]);
  await removeRecords(ctx, 'progressNote', [told]);
  expect(await dues()).toEqual({ [id]: '2026-03-20', [monthly]: '2026-02-28' });
});
