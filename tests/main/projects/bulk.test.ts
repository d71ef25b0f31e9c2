import { expect, test } from 'vitest';
import { changeProjects, createProject, getProject } from '#main/projects/service.ts';
import { undo, undoSteps } from '#main/records/service.ts';
import { listTags, tagRecords } from '#main/records/tags.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

async function two(ctx: ServiceContext) {
  const first = await createProject(ctx, projectInput({ code: 'A', manager: 'Ә' }));
  const dates = { startDate: '2025-01-01', endDate: '2026-12-31' };
  const second = await createProject(ctx, projectInput({ code: 'B', ...dates, tags: ['вода'] }));
  return [first.id, second.id] as const;
}

test('a bulk change writes the fields named and no others, and one undo takes all of it back', async () => {
  const ctx = await testWorkspace();
  const ids = await two(ctx);
  const changes = { status: 'completed', field: undefined } as const;
  expect(await changeProjects(ctx, ids, changes)).toEqual({ changed: 2, refused: [] });
  expect(await getProject(ctx, ids[0])).toMatchObject({ status: 'completed', manager: 'Ә' });
  expect((await undoSteps(ctx)).undo).toMatchObject({ action: 'update', count: 2 });
  await undo(ctx);
  for (const id of ids) expect((await getProject(ctx, id)).status).toBe('active');
});

test('a bulk change leaves and names the projects that the rules refuse it', async () => {
  const ctx = await testWorkspace();
  const [first, second] = await two(ctx);
  const answer = await changeProjects(ctx, [first, second], { endDate: '2024-06-30' });
  expect(answer).toMatchObject({
    changed: 1,
    refused: [{ id: second, code: 'END_BEFORE_START' }],
  });
  expect((await getProject(ctx, first)).endDate).toBe('2024-06-30');
  expect((await getProject(ctx, second)).endDate).toBe('2026-12-31');
});

test('tags are added and taken away without touching the other tags, and undone as one', async () => {
  const ctx = await testWorkspace();
  const ids = await two(ctx);
  const tagging = { kind: 'project', ids, add: ['ядро', 'вода'], remove: [] } as const;
  expect(await tagRecords(ctx, tagging)).toBe(2);
  expect(await tagRecords(ctx, { ...tagging, add: [], remove: ['ядро'] })).toBe(2);
  expect(await listTags(ctx.workspace.reader, 'project')).toEqual([{ tag: 'вода', count: 2 }]);
  await undo(ctx);
  await undo(ctx);
  const tags = await Promise.all(ids.map(async (id) => (await getProject(ctx, id)).tags));
  expect(tags).toEqual([[], ['вода']]);
});

test('fields and tags given together are taken back in the same step', async () => {
  const ctx = await testWorkspace();
  const ids = await two(ctx);
  const tags = { add: ['ядро'], remove: ['вода'] };
  await changeProjects(ctx, ids, { status: 'suspended' }, tags);
  expect(await getProject(ctx, ids[1])).toMatchObject({ status: 'suspended', tags: ['ядро'] });
  await undo(ctx);
  expect(await getProject(ctx, ids[0])).toMatchObject({ status: 'active', tags: [] });
  expect(await getProject(ctx, ids[1])).toMatchObject({ status: 'active', tags: ['вода'] });
});
