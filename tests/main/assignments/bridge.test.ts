import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Assignment } from '#shared/contract/assignments.ts';
import { contract } from '#shared/contract/contract.ts';
import { everyAssignment } from '#main/assignments/service.ts';
import { testDispatch } from '#tests/helpers/testDispatch.ts';
import { personInput } from '#tests/helpers/testWorkspace.ts';
import { assignmentInput } from './assignmentInputs.ts';

test('an answer has another shape than the contract, or a path of the control list reaches the window', async () => {
  const bridge = testDispatch();
  const call = async <T>(name: string, input: object): Promise<T> => {
    const answer = await bridge.dispatch(name, input);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.data as T;
  };
  await call('workspaces.create', { sample: false });
  const { id: personId } = await call<{ id: string }>('people.create', personInput('Нұрбек'));
  const assignment = await call<Assignment>('assignments.create', {
    fields: assignmentInput('письмо'),
    executors: [{ personId, organisationId: null, isChief: true }],
  });
  await call('progressNotes.create', {
    assignmentId: assignment.id,
    date: '2026-03-01',
    text: 'Готовится',
    reportedTerm: null,
  });
  const { filter } = everyAssignment;
  const asked = {
    'assignments.list': { ...everyAssignment, offset: 0, limit: 10 },
    'assignments.get': { id: assignment.id },
    'assignments.counts': { filter },
    'assignments.discipline': { filter },
    'assignments.dueIn': { from: '2026-03-16', workingDays: 10 },
  } as const;
  for (const [name, input] of Object.entries(asked)) {
    const { output } = contract[name as keyof typeof asked];
    expect(output.safeParse(await call(name, input)).error, name).toBeUndefined();
  }

  const { sort } = everyAssignment;
  const values = { list: JSON.stringify({ filter, sort }) };
  const language = 'ru' as const;
  const chosen = { id: 'controlList', language, secondLanguage: null, amountScale: 1, values };
  const exported = { choice: chosen, format: 'xlsx' };
  expect(await call('reports.export', exported)).toBeNull();
  const target = path.join(bridge.folder, 'list.xlsx');
  bridge.answers.target = target;
  const written = await call<{ token: string }>('reports.export', exported);
  expect(written).toMatchObject({ fileName: 'list.xlsx', rows: 1 });
  expect(JSON.stringify(written)).not.toContain(bridge.folder);
  expect(existsSync(target)).toBe(true);
  await call('reports.showFile', { token: written.token });
});
