import { expect, test } from 'vitest';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { mergeOrganisations, mergeProjects } from '#main/duplicates/merge.ts';
import { createOrganisation, getOrganisation } from '#main/organisations/service.ts';
import { identifierKind, participantKind } from '#main/parts/participation.ts';
import { createProject, getProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { listParts } from '#main/records/listRecords.ts';
import { undo } from '#main/records/service.ts';
import { organisationInput, projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { everyRow, naming } from './everyRow.ts';

const open = { startDate: null, endDate: null };

async function organisations(...inputs: OrganisationInput[]) {
  const ctx = await testWorkspace();
  const made = [];
  for (const input of inputs) made.push(await createOrganisation(ctx, input));
  return { ctx, made };
}

test('an organisation takes projects, parts and names of the other; a participant stands once', async () => {
  const fields = organisationInput('Институт ядерной физики', { shortName: 'ИЯФ' });
  const { ctx, made } = await organisations(
    fields,
    organisationInput('Institute of Nuclear Physics', { aliases: ['INP', 'IYaF'] }),
  );
  const [keep, drop] = made.map(({ id }) => id) as [string, string];
  const project = await createProject(ctx, projectInput({ leadOrganisationId: drop }));
  for (const organisationId of [keep, drop]) {
    await createRecord(ctx, participantKind, {
      projectId: project.id,
      organisationId,
      role: 'partner',
      contactId: null,
      ...open,
      note: '',
    });
  }
  const before = everyRow(ctx);
  const merge = { keepId: keep, keepVersion: 1, dropId: drop, dropVersion: 1, fields };
  await mergeOrganisations(ctx, merge);
  expect(naming(ctx, drop, true)).toEqual([]);
  expect(naming(ctx, keep)).toHaveLength(2);
  const { aliases } = await getOrganisation(ctx, keep);
  expect(aliases).toEqual(['INP', 'Institute of Nuclear Physics']);
  await undo(ctx);
  expect(everyRow(ctx)).toEqual(before);
});

test.each([
  ['it stood below the other', [null, 0, null], null],
  ['it stood below a department of the other', [null, 2, 0], null],
  ['the other stood below it', [1, null, null], null],
  ['a department of the other is chosen as its parent', [null, null, 0], 2],
])('no organisation comes to stand below itself when %s', async (_how, parents, chosen) => {
  const ctx = await testWorkspace();
  const ids: string[] = [];
  for (const name of ['Другая', 'Оставленная', 'Отдел']) {
    ids.push((await createOrganisation(ctx, organisationInput(name))).id);
  }
  const [dropId = '', keepId = ''] = ids;
  for (const [i, parent] of parents.entries()) {
    if (parent === null) continue;
    const set = ctx.workspace.raw.prepare('UPDATE organisations SET parent_id = ? WHERE id = ?');
    set.run(ids[parent], ids[i]);
  }
  const before = everyRow(ctx);
  const wanted = chosen ?? parents[1] ?? null;
  const fields = organisationInput('Оставленная', {
    parentId: wanted === null ? null : (ids[wanted] ?? null),
  });
  await mergeOrganisations(ctx, { keepId, keepVersion: 1, dropId, dropVersion: 1, fields });
  const above = new Map(
    ctx.workspace.raw
      .prepare('SELECT id, parent_id FROM organisations WHERE deleted_at IS NULL')
      .raw()
      .all() as [string, string | null][],
  );
  for (const start of above.keys()) {
    const seen = new Set<string>();
    for (let id: string | null = start; id !== null; id = above.get(id) ?? null) {
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }
  }
  await undo(ctx);
  expect(everyRow(ctx)).toEqual(before);
});

test('a project keeps both codes, takes the code of the other if wanted, and doubles no identifier', async () => {
  const ctx = await testWorkspace();
  const keep = await createProject(ctx, projectInput({ code: 'K-2345', tags: ['a'] }));
  const drop = await createProject(ctx, projectInput({ code: 'KZ-2345', tags: ['b'] }));
  const identifier = (projectId: string, value: string) =>
    createRecord(ctx, identifierKind, { projectId, type: 'contract' as const, value, note: '' });
  await identifier(keep.id, '№ 15');
  await identifier(drop.id, '15');
  const last = await identifier(drop.id, '16');
  const before = everyRow(ctx);
  await mergeProjects(ctx, {
    keepId: keep.id,
    keepVersion: 1,
    dropId: drop.id,
    dropVersion: 1,
    fields: projectInput({ code: 'KZ-2345', tags: ['a'] }),
  });
  const { reader } = ctx.workspace;
  expect(await getProject(ctx, keep.id)).toMatchObject({ code: 'KZ-2345', tags: ['a', 'b'] });
  const { rows } = await listParts(reader, identifierKind, {
    where: { projectId: keep.id },
    offset: 0,
    limit: 10,
  });
  expect(rows.map(({ value }) => value)).toEqual(['№ 15', '16', 'K-2345']);
  expect(rows.map(({ id }) => id)).toContain(last);
  await undo(ctx);
  const after = everyRow(ctx);
  // The identifier that the merge made stays in the bin.
  expect(after).toMatchObject(before);
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1);
});
