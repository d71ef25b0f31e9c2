import { expect, test } from 'vitest';
import { mergePeople } from '#main/duplicates/merge.ts';
import { organisationKind } from '#main/organisations/kind.ts';
import { participantKind, teamMemberKind } from '#main/parts/participation.ts';
import { noteKind } from '#main/parts/results.ts';
import { amendmentKind } from '#main/parts/terms.ts';
import { affiliationKind, personKind } from '#main/people/kind.ts';
import { projectKind } from '#main/projects/kind.ts';
import { everyProject, listProjects } from '#main/projects/service.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { listParts } from '#main/records/listRecords.ts';
import { isLive, requireRow } from '#main/records/queries.ts';
import {
  recordHistoryOf,
  redo,
  removeRecords,
  restoreRecords,
  undo,
  undoSteps,
} from '#main/records/service.ts';
import { listTags, tagRecords } from '#main/records/tags.ts';
import { createSteps } from '#main/workspace/steps.ts';
import { amendmentInput, participantInput, teamMemberInput } from '#tests/helpers/partInputs.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
} from '#tests/helpers/testWorkspace.ts';

const page = { offset: 0, limit: 50 };
const noText = { kk: '', ru: '', en: '' };

async function organisations() {
  const ctx = await testWorkspace();
  const parent = await createRecord(ctx, organisationKind, organisationInput('Академия'));
  const child = await createRecord(
    ctx,
    organisationKind,
    organisationInput('Институт', { parentId: parent }),
  );
  return { ctx, parent, child };
}

test('a parent chosen together with what is below it goes and comes back, whichever stands first', async () => {
  const { ctx, parent, child } = await organisations();
  const live = () =>
    Promise.all([parent, child].map((id) => isLive(ctx.workspace.reader, 'organisation', id)));
  await removeRecords(ctx, 'organisation', [parent, child]);
  expect(await live()).toEqual([false, false]);
  await undo(ctx);
  expect(await live()).toEqual([true, true]);
  await redo(ctx);
  await restoreRecords(ctx, 'organisation', [child, parent]);
  expect(await live()).toEqual([true, true]);
});

test('of several records nothing is removed while one of them is named', async () => {
  const { ctx, parent, child } = await organisations();
  const other = await createRecord(ctx, organisationKind, organisationInput('Фонд'));
  await createRecord(ctx, projectKind, projectInput({ leadOrganisationId: child }));
  await expect(removeRecords(ctx, 'organisation', [other, child, parent])).rejects.toMatchObject({
    code: 'RECORD_IN_USE',
  });
  expect(await isLive(ctx.workspace.reader, 'organisation', other)).toBe(true);
  expect(await undoSteps(ctx)).toMatchObject({ undo: { record: { kind: 'project' } } });
});

test('the parts of a project in the bin hold nobody back, and the project waits for whom they name', async () => {
  const ctx = await testWorkspace();
  const place = await createRecord(ctx, organisationKind, organisationInput('Институт'));
  const project = await createRecord(ctx, projectKind, projectInput());
  await createRecord(ctx, participantKind, participantInput(project, place));
  await removeRecords(ctx, 'project', [project]);
  await removeRecords(ctx, 'organisation', [place]);
  await expect(restoreRecords(ctx, 'project', [project])).rejects.toMatchObject({
    code: 'LINK_GONE',
    data: { kind: 'organisation' },
  });
  await restoreRecords(ctx, 'organisation', [place]);
  await restoreRecords(ctx, 'project', [project]);
  await expect(removeRecords(ctx, 'organisation', [place])).rejects.toMatchObject({
    code: 'RECORD_IN_USE',
  });
});

test('a main place brought back from the bin does not stand beside the one that followed it', async () => {
  const ctx = await testWorkspace();
  const personId = await createRecord(ctx, personKind, personInput('Ахметов'));
  const organisationId = await createRecord(ctx, organisationKind, organisationInput('ИЯФ'));
  const place = {
    ...{ personId, organisationId, position: noText },
    ...{ startDate: null, endDate: null, isMain: true },
  };
  const first = await createRecord(ctx, affiliationKind, place);
  await removeRecords(ctx, 'affiliation', [first]);
  const second = await createRecord(ctx, affiliationKind, place);
  await restoreRecords(ctx, 'affiliation', [first]);
  const mains = async () => {
    const list = { where: { personId }, ...page };
    const { rows } = await listParts(ctx.workspace.reader, affiliationKind, list);
    return rows.filter(({ isMain }) => isMain).map(({ id }) => id);
  };
  expect(await mains()).toEqual([second]);
  for (const step of [undo, undo, undo]) await step(ctx);
  expect(await mains()).toEqual([first]);
  for (const step of [redo, redo, redo]) await step(ctx);
  expect(await mains()).toEqual([second]);
});

test('a step that the rules refuse now does not stand in the way of the steps before it', async () => {
  const ctx = await testWorkspace();
  const kept = await createRecord(ctx, organisationKind, organisationInput('Фонд'));
  const place = await createRecord(ctx, organisationKind, organisationInput('Институт'));
  const apart = { ...ctx, workspace: { ...ctx.workspace, steps: createSteps() } };
  await createRecord(apart, projectKind, projectInput({ leadOrganisationId: place }));
  await expect(undo(ctx)).rejects.toMatchObject({ code: 'RECORD_IN_USE' });
  await undo(ctx);
  expect(await isLive(ctx.workspace.reader, 'organisation', kept)).toBe(false);
});

test('a merge is told by the record that is kept, also when it was taken back', async () => {
  const ctx = await testWorkspace();
  const project = await createRecord(ctx, projectKind, projectInput());
  const keepId = await createRecord(ctx, personKind, personInput('Нұрбек'));
  const dropId = await createRecord(ctx, personKind, personInput('Нурбек'));
  await createRecord(ctx, teamMemberKind, teamMemberInput(project, dropId));
  const fields = personInput('Нұрбек');
  await mergePeople(ctx, { keepId, keepVersion: 1, dropId, dropVersion: 1, fields });
  const told = { action: 'update', record: { kind: 'person', id: keepId } };
  expect(await undoSteps(ctx)).toMatchObject({ undo: told });
  expect(await undo(ctx)).toMatchObject({ redo: told, undo: { record: { kind: 'teamMember' } } });
  expect(await redo(ctx)).toMatchObject({ undo: told });
});

test('steps over records of several kinds are taken back and brought again to the last value', async () => {
  const ctx = await testWorkspace();
  const project = await createRecord(ctx, projectKind, projectInput({ endDate: '2026-01-01' }));
  const amendment = await createRecord(
    ctx,
    amendmentKind,
    amendmentInput(project, { newEndDate: '2027-01-01' }),
  );
  const person = await createRecord(ctx, personKind, personInput('Ким'));
  const member = await createRecord(ctx, teamMemberKind, teamMemberInput(project, person));
  await removeRecords(ctx, 'teamMember', [member]);
  await removeRecords(ctx, 'person', [person]);
  await removeRecords(ctx, 'project', [project]);
  const state = async () => {
    const { reader } = ctx.workspace;
    const ids = [
      ['project', project],
      ['amendment', amendment],
      ['person', person],
      ['teamMember', member],
    ] as const;
    const rows = await Promise.all(ids.map(([kind, id]) => requireRow(reader, kind, id)));
    return rows.map((row) => [row.deleted_at !== null, row['end_date']]);
  };
  const after = await state();
  for (let i = 0; i < 6; i += 1) await undo(ctx);
  expect((await state())[0]).toEqual([false, '2026-01-01']);
  expect((await state()).map(([isGone]) => isGone)).toEqual([false, true, true, true]);
  for (let i = 0; i < 6; i += 1) await redo(ctx);
  expect(await state()).toEqual(after);
});

test('a linked record that went to the bin does not stop the change of another field', async () => {
  const { ctx, child } = await organisations();
  const apart = organisationInput('Институт');
  await updateRecord(ctx, organisationKind, child, 1, apart);
  const project = await createRecord(ctx, projectKind, projectInput({ leadOrganisationId: child }));
  await ctx.workspace.write(async (_trx, raw) => {
    raw.prepare(`UPDATE organisations SET deleted_at = '2026' WHERE id = ?`).run(child);
  });
  const fields = projectInput({ leadOrganisationId: child, manager: 'Омаров' });
  expect(await updateRecord(ctx, projectKind, project, 1, fields)).toBe(true);
});

test('notes of a record in the bin are listed nowhere', async () => {
  const ctx = await testWorkspace();
  const recordId = await createRecord(ctx, projectKind, projectInput());
  await createRecord(ctx, noteKind, {
    ...{ recordKind: 'project', recordId, kind: 'note', text: 'Позвонить', date: null },
    ...{ level: null, measures: '', isOpen: true },
  });
  await removeRecords(ctx, 'project', [recordId]);
  expect((await listParts(ctx.workspace.reader, noteKind, { where: {}, ...page })).total).toBe(0);
});

test('the history shows an IIN as masked as the lists do', async () => {
  const ctx = await testWorkspace();
  const id = await createRecord(ctx, personKind, personInput('Ким', { iin: '900101300017' }));
  await updateRecord(ctx, personKind, id, 1, personInput('Ким', { iin: '900101300025' }));
  const { entries } = await recordHistoryOf(ctx, { kind: 'person', id, ...page });
  const text = JSON.stringify(entries);
  expect(text).toContain('9001••••••••');
  expect(text).not.toMatch(/900101/u);
});

test('tags of many records at once pass no limit that the form holds, and then change nothing', async () => {
  const ctx = await testWorkspace();
  const full = Array.from({ length: 100 }, (_, i) => `тег ${i}`);
  const first = await createRecord(ctx, personKind, personInput('Ким'));
  const second = await createRecord(ctx, personKind, personInput('Пак', { tags: full }));
  const tagging = { kind: 'person', ids: [first, second], add: ['ещё'], remove: [] } as const;
  await expect(tagRecords(ctx, tagging)).rejects.toMatchObject({ code: 'TAGS_TOO_MANY' });
  expect((await requireRow(ctx.workspace.reader, 'person', first)).version).toBe(1);
  expect(await tagRecords(ctx, { ...tagging, remove: ['тег 5'] })).toBe(2);
});

test('a damaged list in one record does not hide the others, nor stop the filter by tags', async () => {
  const ctx = await testWorkspace();
  const id = await createRecord(ctx, projectKind, projectInput({ tags: ['жас'] }));
  await createRecord(ctx, projectKind, projectInput({ tags: ['жас'] }));
  await ctx.workspace.write(async (_trx, raw) => {
    raw.prepare(`UPDATE projects SET tags = '{broken', areas = '7' WHERE id = ?`).run(id);
  });
  const { rows, total } = await listProjects(ctx, everyProject, page);
  expect([total, rows.find((row) => row.id === id)?.tags]).toEqual([2, []]);
  const filter = { ...everyProject.filter, tags: ['жас'] };
  expect((await listProjects(ctx, { ...everyProject, filter }, page)).total).toBe(1);
  expect(await listTags(ctx.workspace.reader, 'project')).toEqual([{ tag: 'жас', count: 1 }]);
});
