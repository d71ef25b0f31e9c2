import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Attachment } from '#shared/contract/attachments.ts';
import { testDispatch } from '#tests/helpers/testDispatch.ts';
import { projectInput } from '#tests/helpers/testWorkspace.ts';

test('the desktop is never asked to open what may run, and no path reaches the window', async () => {
  const bridge = testDispatch();
  const call = async <T>(name: string, input: object): Promise<T> => {
    const answer = await bridge.dispatch(name, input);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.data as T;
  };
  await call('workspaces.create', { sample: false });
  const { id } = await call<{ id: string }>('projects.create', projectInput());
  const unsafe = 'exe bat cmd lnk scr desktop sh hta js jar xlsm docm html svg'.split(' ');
  bridge.answers.files = [...unsafe, 'pdf'].map((ending) => {
    const file = path.join(bridge.folder, `a.${ending}`);
    writeFileSync(file, 'x');
    return file;
  });
  const record = { recordKind: 'project', recordId: id };
  const added = await call<Attachment[]>('attachments.add', record);
  expect(JSON.stringify(added)).not.toContain(bridge.folder);
  for (const { id: one } of added.slice(0, -1)) {
    expect(await bridge.dispatch('attachments.open', { id: one })).toMatchObject({
      ok: false,
      error: { code: 'ATTACHMENT_UNSAFE' },
    });
  }
  expect(bridge.openedFiles).toEqual([]);
  expect(await bridge.dispatch('attachments.open', { id: added.at(-1)?.id })).toEqual({
    ok: true,
    data: {},
  });
  expect(bridge.openedFiles.map((file) => path.basename(file))).toEqual(['a.pdf']);
  expect(await call('attachments.save', { id: added[0]?.id })).toEqual({ saved: false });
});
