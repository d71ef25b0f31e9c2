import { expect, test } from 'vitest';
import { blankInitiative } from '#shared/contract/blanks.ts';
import {
  initiativeInput,
  type InitiativeFilter,
  type InitiativeInput,
  type InitiativeSortKey,
} from '#shared/contract/initiatives.ts';
import {
  createInitiative,
  getInitiative,
  listInitiatives,
  updateInitiative,
} from '#main/initiatives/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createProject } from '#main/projects/service.ts';
import { removeRecords, undo } from '#main/records/service.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
  type TestContext,
} from '#tests/helpers/testWorkspace.ts';
import { meetingIn } from '#tests/main/assignments/assignmentInputs.ts';

const input = (title: string, fields: Partial<InitiativeInput> = {}): InitiativeInput => ({
  ...blankInitiative,
  title: { kk: '', ru: title, en: '' },
  ...fields,
});

async function found(
  ctx: TestContext,
  filter: Partial<InitiativeFilter>,
  key: InitiativeSortKey = 'title',
): Promise<string[]> {
  const everything = { search: '', states: [], meetingIds: [], organisationIds: [], tags: [] };
  const list = {
    filter: { ...everything, ...filter },
    sort: [{ key, descending: false }],
    language: 'ru' as const,
  };
  const { rows, total } = await listInitiatives(ctx, list, { offset: 0, limit: 100 });
  expect(total).toBe(rows.length);
  return rows.map(({ title }) => title.ru);
}

test('an initiative does not name its meeting, who voiced it and what it became', async () => {
  const ctx = await testWorkspace();
  const meetingId = await meetingIn(ctx, 'closed');
  const { id: voicedById } = await createPerson(ctx, personInput('Нұрбек'));
  const { id: projectId } = await createProject(ctx, projectInput());
  const { id } = await createInitiative(ctx, input('Лаборатория', { meetingId, voicedById }));
  const realised = input('Лаборатория', { meetingId, voicedById, projectId, state: 'realised' });
  const { links } = await updateInitiative(ctx, id, 1, realised);
  const names = Object.entries(links).map(([link, name]) => [link, name.ru]);
  expect(Object.fromEntries(names)).toEqual({
    [meetingId]: 'Встреча',
    [voicedById]: 'Нұрбек',
    [projectId]: 'Исследование',
  });
  await expect(updateInitiative(ctx, id, 1, input('Другое'))).rejects.toMatchObject({
    code: 'RECORD_CHANGED_ELSEWHERE',
  });
  await undo(ctx);
  expect(await getInitiative(ctx, id)).toMatchObject({ state: 'voiced', projectId: null });
});

test('an initiative is realised as nothing, or dropped without a reason', () => {
  const codes = (fields: Partial<InitiativeInput>) =>
    initiativeInput.safeParse(input('Лаборатория', fields)).error?.issues.map(({ path }) => path);
  expect(codes({ state: 'realised' })).toEqual([['projectId']]);
  expect(codes({ state: 'dropped' })).toEqual([['reason']]);
  expect(codes({ state: 'dropped', reason: 'Нет денег' })).toBeUndefined();
});

test('a filter takes in others or the bin, or states sort by their letters', async () => {
  const ctx = await testWorkspace();
  const meetingId = await meetingIn(ctx, 'open');
  const { id: organisationId } = await createOrganisation(ctx, organisationInput('Институт'));
  await createInitiative(ctx, input('Б', { state: 'supported', meetingId, tags: ['ИИ'] }));
  await createInitiative(ctx, input('А', { state: 'in_work', organisationId }));
  await createInitiative(ctx, input('Центр', { voicedDate: '2026-01-10' }));
  const { id } = await createInitiative(ctx, input('Лишнее', { meetingId }));
  await removeRecords(ctx, 'initiative', [id]);
  await expect(getInitiative(ctx, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await found(ctx, {})).toEqual(['А', 'Б', 'Центр']);
  expect(await found(ctx, {}, 'state')).toEqual(['Центр', 'Б', 'А']);
  expect(await found(ctx, {}, 'voicedDate')).toEqual(['Центр', 'Б', 'А']);
  expect(await found(ctx, { meetingIds: [meetingId] })).toEqual(['Б']);
  expect(await found(ctx, { organisationIds: [organisationId] })).toEqual(['А']);
  expect(await found(ctx, { states: ['supported', 'voiced'] })).toEqual(['Б', 'Центр']);
  expect(await found(ctx, { tags: ['ИИ'] })).toEqual(['Б']);
  expect(await found(ctx, { search: 'центр' })).toEqual(['Центр']);
  expect(await found(ctx, { search: '«»' })).toEqual([]);
});
