import { expect, it } from 'vitest';
import { prepareInsert } from '#main/db/prepareInsert.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';

it('would write a value into another column when a row names its columns in another order', async () => {
  const ctx = await testWorkspace();
  const actor = "О'Нил";
  await ctx.workspace.write(async (trx, raw) => {
    const insert = prepareInsert(trx, raw, 'history', { at: 'now', actor, action: 'create' });
    insert({ kind: 'project', record_id: 'a', version: 1, op: null });
    expect(() => insert({ record_id: 'b', kind: 'project', version: 1, op: null })).toThrow(
      'record_id is out of its place in history',
    );
  });
  const lines = ctx.workspace.raw.prepare('SELECT actor, kind, record_id FROM history').all();
  expect(lines).toEqual([{ actor, kind: 'project', record_id: 'a' }]);
});
