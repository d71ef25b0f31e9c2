import { expect, test } from 'vitest';
import { createProgramme, programmeTree } from '#main/programmes/service.ts';
import { createProject, everyProject, listProjects } from '#main/projects/service.ts';
import { removeRecords } from '#main/records/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { programmeInput, projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

/** Horizon Europe, a cluster below it and a call below that, with a project each. */
async function threeLevels(ctx: ServiceContext) {
  const root = await createProgramme(ctx, programmeInput('Горизонт'));
  const cluster = await createProgramme(ctx, programmeInput('Кластер', { parentId: root.id }));
  const call = await createProgramme(ctx, programmeInput('Конкурс', { parentId: cluster.id }));
  await createProgramme(ctx, programmeInput('Гранты'));
  for (const { id, name } of [root, cluster, call]) {
    await createProject(ctx, projectInput({ code: name.ru, programmeId: id }));
  }
  return { root, cluster, call };
}

test('the tree has parents before children and counts the projects below each', async () => {
  const ctx = await testWorkspace();
  await threeLevels(ctx);
  const rows = (await programmeTree(ctx, 'ru')).map(({ programme, depth }) => [
    programme.name.ru,
    depth,
    programme.projectCount,
    programme.projectCountBelow,
  ]);
  expect(rows).toEqual([
    ['Горизонт', 0, 1, 3],
    ['Кластер', 1, 1, 2],
    ['Конкурс', 2, 1, 1],
    ['Гранты', 0, 0, 0],
  ]);
});

test('a filter by a programme takes the projects of everything below it', async () => {
  const ctx = await testWorkspace();
  const { root, cluster, call } = await threeLevels(ctx);
  const codes = async (...programmeIds: string[]) => {
    const list = { ...everyProject, filter: { ...everyProject.filter, programmeIds } };
    const { rows } = await listProjects(ctx, list, { offset: 0, limit: 10 });
    return rows.map(({ code }) => code).toSorted();
  };
  expect(await codes(root.id)).toEqual(['Горизонт', 'Кластер', 'Конкурс']);
  expect(await codes(cluster.id, call.id)).toEqual(['Кластер', 'Конкурс']);
});

test('a programme with others below it cannot go to the bin', async () => {
  const ctx = await testWorkspace();
  const root = await createProgramme(ctx, programmeInput('Горизонт'));
  await createProgramme(ctx, programmeInput('Кластер', { parentId: root.id }));
  await expect(removeRecords(ctx, 'programme', [root.id])).rejects.toMatchObject({
    code: 'RECORD_IN_USE',
  });
});
