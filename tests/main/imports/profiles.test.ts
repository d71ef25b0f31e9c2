import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recallMappings } from '#main/imports/profiles/remember.ts';
import * as profiles from '#main/imports/profiles/service.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { openRows } from './importTable.ts';
import { planSheets } from './manyKinds.ts';

const rows = () => ({
  Лист1: [
    ['Шифр', 'Наименование темы', 'Кто ведёт', 'Столбец Х'],
    ['KZ-1', 'Почвы', 'Иванов И.И.', 'завершён'],
    ['KZ-2', 'Воды', 'Петров П.П.', 'действующий'],
  ],
});

test('a mapping that was confirmed is remembered for the next file of the same shape', async () => {
  const ctx = await testWorkspace();
  const { commit } = await planSheets(ctx, rows(), ({ tables: [table] }) => {
    table?.columns.set(3, { field: 'status', source: 'chosen' });
    table?.columns.set(2, { field: 'manager', source: 'chosen' });
  });
  await commit();
  const next = openRows(rows());
  await recallMappings(ctx.workspace.reader, next);
  expect(next.tables[0]).toMatchObject({ remembered: { profile: null }, kind: 'projects' });
  expect(next.tables[0]?.columns.get(3)).toMatchObject({ field: 'status', source: 'remembered' });
  const other = openRows({ Лист1: [['Шифр', 'Другое'], ...rows().Лист1.slice(1)] });
  await recallMappings(ctx.workspace.reader, other);
  expect(other.tables[0]?.remembered).toBeNull();
});

test('a profile is kept under a name, taken to another workspace as a file, and used there', async () => {
  const ctx = await testWorkspace();
  const { stored } = await planSheets(ctx, rows(), ({ tables: [table] }) => {
    table?.columns.set(3, { field: 'status', source: 'chosen' });
    if (table) table.constants = [{ field: 'programme', value: 'МНТЦ' }];
  });
  const saved = await profiles.saveProfile(ctx, stored, 'Реестр отдела');
  expect(saved).toMatchObject({ name: 'Реестр отдела', kinds: ['projects'] });
  const file = path.join(tempFolder(), 'profile.json');
  await profiles.exportProfile(ctx, saved.id, file);

  const other = await testWorkspace();
  const taken = await profiles.importProfile(other, file);
  const used = openRows(rows());
  await profiles.applyProfile(other, used, taken.id);
  expect(used.tables[0]?.columns.get(3)).toMatchObject({ field: 'status', source: 'profile' });
  expect(used.tables[0]).toMatchObject({
    remembered: { profile: 'Реестр отдела' },
    constants: [{ field: 'programme', value: 'МНТЦ' }],
  });
});

test('names of profiles are not taken twice, and a strange file is refused as none', async () => {
  const ctx = await testWorkspace();
  const { stored } = await planSheets(ctx, rows());
  const one = await profiles.saveProfile(ctx, stored, 'Первый');
  await profiles.saveProfile(ctx, stored, 'Второй');
  await expect(profiles.renameProfile(ctx, one.id, 'Второй')).rejects.toMatchObject({
    code: 'PROFILE_NAME_TAKEN',
  });
  await profiles.renameProfile(ctx, one.id, 'Третий');
  await profiles.saveProfile(ctx, stored, 'Третий');
  expect((await profiles.listProfiles(ctx)).map(({ name }) => name)).toEqual(['Второй', 'Третий']);
  await profiles.removeProfile(ctx, one.id);
  expect(await profiles.listProfiles(ctx)).toHaveLength(1);
  for (const text of ['', '{}', '{"format":"ortaq-import-profile","version":2}', 'не json']) {
    const file = path.join(tempFolder(), 'profile.json');
    writeFileSync(file, text);
    await expect(profiles.importProfile(ctx, file)).rejects.toMatchObject({
      code: 'PROFILE_UNREADABLE',
    });
  }
});
