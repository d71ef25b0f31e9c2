import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { everyProject, listProjects } from '#main/projects/service.ts';
import { planFile } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';

test('a plan made in one workspace is never written into another', async () => {
  const ctx = await testWorkspace();
  const other = await testWorkspace();
  const file = path.join(tempFolder(), 'Реестр.csv');
  writeFileSync(file, 'Код проекта;Наименование проекта\nAP09261083;Исследование почв\n');
  const { commit } = await planFile(ctx, file);
  ctx.workspace = other.workspace;
  await expect(commit()).rejects.toMatchObject({ code: 'IMPORT_PLAN_OUTDATED' });
  expect((await listProjects(other, everyProject, { offset: 0, limit: 9 })).total).toBe(0);
});
