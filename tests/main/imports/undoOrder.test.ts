import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { everyProject, listProjects } from '#main/projects/service.ts';
import { identifierKind } from '#main/parts/participation.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { listOrganisations } from '#main/organisations/service.ts';
import { importFile, undo } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';

function csv(...rows: string[]): string {
  const file = path.join(tempFolder(), 'Реестр.csv');
  const header = 'Код проекта;Наименование проекта;Головная организация;Руководитель';
  writeFileSync(file, `\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
  return file;
}

const page = { offset: 0, limit: 500 };

test('an import can be undone although an organisation it replaced went with an earlier undo', async () => {
  const ctx = await testWorkspace();
  const title = 'Исследование почв';
  const first = await importFile(ctx, csv(`AP09261083;${title};Институт химии;Иванов И.И.`));
  const second = await importFile(
    ctx,
    csv(
      `AP09261083;${title};Институт физики;Иванов И.И.`,
      `AP09261084;Радиационный мониторинг;Институт физики;Иванов И.И.`,
    ),
  );
  expect(second).toMatchObject({ created: 1, updated: 1 });
  expect((await undo(ctx, first.id)).kept).toHaveLength(1);
  const result = await undo(ctx, second.id);
  expect(result).toMatchObject({ removed: 1, restored: 0 });
  expect(result.kept.map(({ code }) => code)).toEqual(['AP09261083']);
  const { rows } = await listProjects(ctx, everyProject, page);
  expect(rows.map(({ leadOrganisation }) => leadOrganisation?.name.ru)).toEqual([
    'Институт физики',
  ]);
});

test('an organisation that an undo removes stands in the history as removed', async () => {
  const ctx = await testWorkspace();
  const batch = await importFile(ctx, csv('AP09261083;Исследование почв;Институт химии;'));
  const list = await listOrganisations(ctx, { ...page, search: '', language: 'ru' });
  await undo(ctx, batch.id);
  const entries = await ctx.workspace.reader
    .selectFrom('history')
    .select('action')
    .where('record_id', '=', list.rows[0]?.id ?? '')
    .orderBy('seq')
    .execute();
  expect(entries.map(({ action }) => action)).toEqual(['create', 'remove']);
});

test('two imports undone newest first leave nothing, as the first undo is no edit of an officer', async () => {
  const ctx = await testWorkspace();
  const first = await importFile(ctx, csv('AP09261083;Исследование почв;Институт химии;Иванов'));
  const second = await importFile(ctx, csv('AP09261083;Исследование почв;Институт физики;Иванов'));
  expect(await undo(ctx, second.id)).toMatchObject({ restored: 1, kept: [] });
  expect(await undo(ctx, first.id)).toMatchObject({ removed: 1, kept: [] });
});

test('an imported project that was given a team or money since is kept and named', async () => {
  const ctx = await testWorkspace();
  const batch = await importFile(ctx, csv('AP09261083;Исследование почв;Институт химии;Иванов'));
  const { rows } = await listProjects(ctx, everyProject, page);
  await createRecord(ctx, identifierKind, {
    projectId: rows[0]?.id ?? '',
    type: 'contract' as const,
    value: '12/5',
    note: '',
  });
  const result = await undo(ctx, batch.id);
  expect(result).toMatchObject({ removed: 0 });
  expect(result.kept.map(({ code }) => code)).toEqual(['AP09261083']);
});
