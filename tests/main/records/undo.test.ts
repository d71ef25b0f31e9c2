import { expect, test } from 'vitest';
import { personKind } from '#main/people/kind.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { getPart } from '#main/records/listRecords.ts';
import { redo, removeRecords, undo, undoSteps } from '#main/records/service.ts';
import { createSteps } from '#main/workspace/steps.ts';
import { personInput, testWorkspace } from '../../helpers/testWorkspace.ts';

test('undo takes back a change, a removal and a creation in turn, and redo brings them again', async () => {
  const ctx = await testWorkspace();
  const id = await createRecord(ctx, personKind, personInput('Нұрбеков'));
  await updateRecord(ctx, personKind, id, 1, personInput('Нұрбек'));
  await removeRecords(ctx, 'person', [id]);
  const { undo: step } = await undoSteps(ctx);
  expect(step).toMatchObject({ action: 'remove', record: { kind: 'person', id }, count: 1 });

  await undo(ctx);
  await undo(ctx);
  const family = async () => (await getPart(ctx.workspace.reader, personKind, id)).family.ru;
  expect(await family()).toBe('Нұрбеков');
  await undo(ctx);
  await expect(undo(ctx)).rejects.toMatchObject({ code: 'UNDO_NOTHING' });
  await redo(ctx);
  await redo(ctx);
  expect(await family()).toBe('Нұрбек');
  expect(await undoSteps(ctx)).toMatchObject({ redo: { action: 'restore' } });
});

test('undo refuses to overwrite what was changed after the step, and lets go of it', async () => {
  const ctx = await testWorkspace();
  const id = await createRecord(ctx, personKind, personInput('Ахметов'));
  await updateRecord(ctx, personKind, id, 1, personInput('Ахметова'));
  const apart = { ...ctx, workspace: { ...ctx.workspace, steps: createSteps() } };
  await updateRecord(apart, personKind, id, 2, personInput('Ахмет'));
  await expect(undo(ctx)).rejects.toMatchObject({ code: 'UNDO_CHANGED_SINCE' });
  expect(await undoSteps(ctx)).toMatchObject({ undo: { action: 'create' } });
});
