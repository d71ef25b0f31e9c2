import { expect, test } from 'vitest';
import { organisationKind } from '#main/organisations/kind.ts';
import { milestoneKind } from '#main/parts/terms.ts';
import { programmeKind } from '#main/programmes/kind.ts';
import { projectKind } from '#main/projects/kind.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { binOf, removeRecords, restoreRecords } from '#main/records/service.ts';
import { milestoneInput } from '#tests/helpers/partInputs.ts';
import {
  organisationInput,
  programmeInput,
  projectInput,
  testWorkspace,
} from '#tests/helpers/testWorkspace.ts';

const page = { offset: 0, limit: 10 };

test('the bin names what lies in it, the latest first, with the record on whose page it stood', async () => {
  const ctx = await testWorkspace();
  const project = await createRecord(ctx, projectKind, projectInput());
  const part = await createRecord(ctx, milestoneKind, milestoneInput(project, { number: '4' }));
  const programme = await createRecord(ctx, programmeKind, programmeInput('Гранты'));
  await removeRecords(ctx, 'milestone', [part]);
  await removeRecords(ctx, 'programme', [programme]);
  const { rows, total } = await binOf(ctx, page);
  expect(total).toBe(2);
  expect(
    rows.map(({ record, by }) => [record.kind, record.title.ru, record.parent?.id, by]),
  ).toEqual([
    ['programme', 'Гранты', undefined, 'Айгүл'],
    ['milestone', '4', project, 'Айгүл'],
  ]);
  expect((await binOf(ctx, { offset: 1, limit: 1 })).rows.map(({ record }) => record.id)).toEqual([
    part,
  ]);
});

test('what others name stays out of the bin; what names something binned waits for it', async () => {
  const ctx = await testWorkspace();
  const programme = await createRecord(ctx, programmeKind, programmeInput('Гранты'));
  const project = await createRecord(ctx, projectKind, projectInput({ programmeId: programme }));
  await expect(removeRecords(ctx, 'programme', [programme])).rejects.toMatchObject({
    code: 'RECORD_IN_USE',
    data: { links: 1 },
  });
  await removeRecords(ctx, 'project', [project]);
  await removeRecords(ctx, 'programme', [programme]);
  await expect(restoreRecords(ctx, 'project', [project])).rejects.toMatchObject({
    code: 'LINK_GONE',
    data: { field: 'programmeId' },
  });
  await restoreRecords(ctx, 'programme', [programme]);
  await restoreRecords(ctx, 'project', [project]);
  expect((await binOf(ctx, page)).total).toBe(0);
});

test('nothing of a tree stands below itself, not even over others', async () => {
  const ctx = await testWorkspace();
  const top = await createRecord(ctx, programmeKind, programmeInput('A'));
  const middle = await createRecord(ctx, programmeKind, programmeInput('B', { parentId: top }));
  const low = await createRecord(ctx, programmeKind, programmeInput('C', { parentId: middle }));
  for (const parentId of [top, low]) {
    await expect(
      updateRecord(ctx, programmeKind, top, 1, programmeInput('A', { parentId })),
    ).rejects.toMatchObject({ code: 'PARENT_CIRCLE' });
  }
  const own = await createRecord(ctx, organisationKind, organisationInput('Центр'));
  await expect(
    updateRecord(ctx, organisationKind, own, 1, organisationInput('Центр', { parentId: own })),
  ).rejects.toMatchObject({ code: 'PARENT_CIRCLE' });
  await updateRecord(ctx, programmeKind, low, 1, programmeInput('C', { parentId: top }));
});
