import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createProject,
  everyProject,
  listProjects,
  updateProject,
} from '#main/projects/service.ts';
import { listOrganisations } from '#main/organisations/service.ts';
import { earlierBatch, listBatches } from '#main/imports/service.ts';
import { recordHistoryOf } from '#main/records/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { importFile, planFile, runningJob, undo } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const header =
  '№ проекта;Наименование проекта;Головная организация;Начало;Окончание;Сумма, тыс. тенге;Руководитель';

function csv(...rows: string[]): string {
  const file = path.join(tempFolder(), 'Реестр.csv');
  writeFileSync(file, `\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
  return file;
}

const two = () =>
  csv(
    'AP09261083;Исследование почв;РГП «Институт ядерной физики»;01.01.2021;31.12.2023;1 250,5;Иванов И.И.',
    'KZ-2620;Радиационный мониторинг;Институт ядерной физики;05.03.2024;04.03.2027;98 000;Ә. Сәрсенбаев',
  );

/** Everything of the record that an undo must bring back, without ids and times. */
async function record(ctx: ServiceContext) {
  const projects = await listProjects(ctx, everyProject, { offset: 0, limit: 500 });
  const list = { search: '', language: 'ru' as const, offset: 0, limit: 500 };
  const organisations = await listOrganisations(ctx, list);
  return {
    projects: projects.rows.map(({ code, title, manager, budget, startDate, endDate }) => ({
      code,
      title,
      manager,
      budget,
      startDate,
      endDate,
    })),
    organisations: organisations.rows.map(({ name }) => name),
  };
}

describe('an import', () => {
  test('writes what its plan says: typed dates, multiplied money, one organisation for two spellings', async () => {
    const ctx = await testWorkspace();
    const batch = await importFile(ctx, two());
    expect(batch).toMatchObject({ created: 2, updated: 0, skipped: 0, fileName: 'Реестр.csv' });
    const { projects, organisations } = await record(ctx);
    expect(organisations).toHaveLength(1);
    expect(projects[0]).toEqual({
      code: 'AP09261083',
      title: { kk: '', ru: 'Исследование почв', en: '' },
      manager: 'Иванов И.И.',
      budget: { minor: 125_050_000, currency: 'KZT' },
      startDate: '2021-01-01',
      endDate: '2023-12-31',
    });
  });

  test('of the same file a second time changes nothing and leaves no batch in the list', async () => {
    const ctx = await testWorkspace();
    const file = two();
    await importFile(ctx, file);
    const before = await record(ctx);
    const batches = await listBatches(ctx);
    const { plan, commit } = await planFile(ctx, file);
    expect(plan.counts).toMatchObject({ create: 0, update: 0, unchanged: 2 });
    expect(await commit()).toBeNull();
    expect(await record(ctx)).toEqual(before);
    expect(await listBatches(ctx)).toEqual(batches);
  });

  test('is found again by the very same file until it is undone', async () => {
    const ctx = await testWorkspace();
    const file = two();
    const { fileHash, commit } = await planFile(ctx, file);
    expect(await earlierBatch(ctx, fileHash)).toBeNull();
    const batch = await commit();
    expect(await earlierBatch(ctx, fileHash)).toEqual(batch);
    expect(await earlierBatch(ctx, 'another file')).toBeNull();
    await undo(ctx, batch?.id ?? '');
    expect(await earlierBatch(ctx, fileHash)).toBeNull();
  });

  test('leaves the workspace as it was when it is undone', async () => {
    const ctx = await testWorkspace();
    await createProject(ctx, projectInput({ code: 'KZ 2620', manager: 'Прежний' }));
    const before = await record(ctx);
    const batch = await importFile(ctx, two());
    expect(batch).toMatchObject({ created: 1, updated: 1 });
    expect(await undo(ctx, batch.id)).toEqual({ removed: 1, restored: 1, kept: [] });
    expect(await record(ctx)).toEqual(before);
    await expect(undo(ctx, batch.id)).rejects.toMatchObject({ code: 'IMPORT_ALREADY_UNDONE' });
  });

  test('undone keeps a project that was edited since, and names it', async () => {
    const ctx = await testWorkspace();
    const batch = await importFile(ctx, two());
    const { rows } = await listProjects(ctx, everyProject, { offset: 0, limit: 9 });
    const edited = rows.find((row) => row.code === 'KZ-2620');
    if (!edited) throw new Error('not imported');
    const { code, title, leadOrganisationId } = edited;
    await updateProject(
      ctx,
      edited.id,
      1,
      projectInput({ code, title, leadOrganisationId, manager: 'Новый' }),
    );
    const result = await undo(ctx, batch.id);
    expect(result).toMatchObject({ removed: 1, restored: 0 });
    expect(result.kept.map((kept) => kept.code)).toEqual(['KZ-2620']);
    expect((await record(ctx)).projects.map((project) => project.manager)).toEqual(['Новый']);
    // Its organisation is still needed.
    expect((await record(ctx)).organisations).toHaveLength(1);
  });

  test('is refused when the record changed after its preview, and writes nothing', async () => {
    const ctx = await testWorkspace();
    const { commit } = await planFile(ctx, two());
    await createProject(ctx, projectInput({ code: 'X-1' }));
    await expect(commit()).rejects.toMatchObject({ code: 'IMPORT_PLAN_OUTDATED' });
    expect((await record(ctx)).projects).toHaveLength(1);
  });

  test('cancelled in the middle of its commit leaves nothing', async () => {
    const ctx = await testWorkspace();
    const rows = Array.from({ length: 3000 }, (_, i) => `AP${10_000_000 + i};Проект ${i};;;;;`);
    const { commit } = await planFile(ctx, csv(...rows));
    const abort = new AbortController();
    const job = {
      ...runningJob(abort.signal),
      report: (done: number) => done > 500 && abort.abort(),
    };
    await expect(commit(job)).rejects.toThrow();
    expect(await record(ctx)).toEqual({ projects: [], organisations: [] });
  });

  test('stands in the history of each of its projects', async () => {
    const ctx = await testWorkspace();
    const batch = await importFile(ctx, two());
    const { rows } = await listProjects(ctx, everyProject, { offset: 0, limit: 1 });
    const project = { kind: 'project', id: rows[0]?.id ?? '', offset: 0, limit: 9 } as const;
    const [entry] = (await recordHistoryOf(ctx, project)).entries;
    expect(entry).toMatchObject({ action: 'create', batchId: batch.id, by: 'Айгүл' });
  });
});
