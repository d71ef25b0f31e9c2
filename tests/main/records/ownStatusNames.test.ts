import { expect, test } from 'vitest';
import { programmeKind } from '#main/programmes/kind.ts';
import { projectKind } from '#main/projects/kind.ts';
import { createRecord, updateRecord } from '#main/records/changeRecord.ts';
import { recordHistoryOf } from '#main/records/service.ts';
import { programmeInput, projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const named = (name: string) => ({ kk: '', ru: name, en: '' });

test('the history says a state of a programme as a bare code, or with the word of another programme', async () => {
  const ctx = await testWorkspace();
  const [former, present] = await Promise.all(
    ['Первая', 'Вторая'].map((name) =>
      createRecord(
        ctx,
        programmeKind,
        programmeInput(name, {
          statuses: [{ code: 'sac', name: named(`${name}: оценка`), status: 'proposal' }],
        }),
      ),
    ),
  );
  const fields = projectInput({ programmeId: former ?? null, programmeStatus: 'sac' });
  const id = await createRecord(ctx, projectKind, fields);
  await updateRecord(ctx, projectKind, id, 1, { ...fields, programmeStatus: 'lost' });
  await updateRecord(ctx, projectKind, id, 2, {
    ...fields,
    programmeId: present ?? null,
    programmeStatus: 'sac',
  });
  const { entries } = await recordHistoryOf(ctx, { kind: 'project', id, offset: 0, limit: 50 });
  const [last] = entries;
  expect(last?.links['programmeStatus.sac']).toEqual(named('Вторая: оценка'));
  expect(last?.links).not.toHaveProperty('programmeStatus.lost');
});
