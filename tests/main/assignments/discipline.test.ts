import { expect, test } from 'vitest';
import type { AssignmentInput } from '#shared/contract/assignments.ts';
import { extensionKind } from '#main/assignments/kinds.ts';
import { createAssignment, everyAssignment, measureDiscipline } from '#main/assignments/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { organisationInput, personInput } from '#tests/helpers/testWorkspace.ts';
import { assignmentInput, workspaceToday } from './assignmentInputs.ts';

test('a co-executor answers for the chief one, or what is not due, recurs or was taken off counts', async () => {
  const ctx = await workspaceToday();
  const { id: personId } = await createPerson(ctx, personInput('Нұрбек'));
  const { id: institute } = await createOrganisation(ctx, organisationInput('Институт'));
  const { id: fund } = await createOrganisation(ctx, organisationInput('Фонд'));
  const chief = { personId, organisationId: institute, isChief: true };
  const alone = { personId: null, organisationId: institute, isChief: true };
  const helps = { personId: null, organisationId: fund, isChief: false };
  const add = (fields: Partial<AssignmentInput>, ...executors: (typeof chief | typeof alone)[]) =>
    createAssignment(ctx, assignmentInput('Письмо', fields), executors);
  await add({ dueDate: '2026-03-10', doneDate: '2026-03-12' }, chief, helps);
  await add({ dueDate: '2026-03-06' }, chief);
  await add({ dueDate: '2026-03-01', doneDate: '2026-02-01' }, alone, helps);
  await add({ dueDate: '2026-03-16' }, helps);
  await add({ dueDate: '2026-03-17', doneDate: '2026-03-02' }, chief);
  await add({ dueDate: '2026-03-01', removedDate: '2026-03-02' }, chief);
  await add({ dueDate: '2026-03-01', termKind: 'monthly' }, chief);
  await add({ dueDate: null, termKind: 'constant' }, chief);
  const { id: assignmentId } = await add({ dueDate: '2026-03-01' }, chief);
  await createRecord(ctx, extensionKind, {
    assignmentId,
    newDate: '2026-04-01',
    formerDate: null,
    grantedDate: null,
    grantedById: null,
    reason: '',
    meetingId: null,
    point: '',
  });

  const { filter } = everyAssignment;
  const measured = await measureDiscipline(ctx, filter);
  expect(measured.total).toEqual({
    due: 4,
    done: 2,
    doneInTime: 1,
    doneLate: 1,
    overdue: 1,
    coefficient: 5000,
    inTime: 2500,
    meanDelay: 600,
  });
  const lines = (
    list: readonly { executor: { id: string }; discipline: { due: number; done: number } }[],
  ) => list.map(({ executor, discipline: { due, done } }) => [executor.id, due, done]);
  expect(lines(measured.byExecutor)).toEqual([
    [personId, 2, 1],
    [institute, 1, 1],
  ]);
  expect(measured.byExecutor.map(({ kind, executor }) => [kind, executor.name.ru])).toEqual([
    ['person', 'Нұрбек'],
    ['organisation', 'Институт'],
  ]);
  expect(lines(measured.byOrganisation)).toEqual([[institute, 3, 2]]);

  const march = await measureDiscipline(ctx, { ...filter, from: '2026-03-06', to: '2026-03-10' });
  expect(march.total).toMatchObject({ due: 2, done: 1, coefficient: 5000 });
  const nobody = await measureDiscipline(ctx, { ...filter, search: 'нет такого' });
  expect(nobody).toMatchObject({ total: { due: 0, coefficient: null }, byExecutor: [] });
});
