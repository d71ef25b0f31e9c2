import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { remoteDesk } from '#main/imports/desk/remoteDesk.ts';
import type { ForkWorker, WorkerProcess } from '#main/jobs/workerProcess.ts';
import { createProject, everyProject, totalProjects } from '#main/projects/service.ts';
import { forkImports, runningJob } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { projectInput, testWorkspace, type TestContext } from '#tests/helpers/testWorkspace.ts';

function table(rows: number): string {
  const file = path.join(tempFolder(), 'register.csv');
  const lines = Array.from({ length: rows }, (_, i) => `AP${10_000_000 + i};Жоба № ${i}\n`);
  writeFileSync(file, `\uFEFFКод проекта;Наименование проекта\n${lines.join('')}`);
  return file;
}

/** A desk in its process, with the ways to kill it and to change the workspace under it. */
async function openDesk(rows: number) {
  const file = table(rows);
  let ctx = await testWorkspace();
  let child: WorkerProcess | null = null;
  const fork: ForkWorker = () => (child = forkImports());
  const desk = remoteDesk(fork, () => ctx);
  onTestFinished(desk.close);
  const open = async () =>
    (await desk.open({ path: file, token: 't', encoding: null }, runningJob())).importId;
  const enter = (other: TestContext) => {
    ctx = other;
    desk.release();
  };
  return { ctx, desk, open, enter, kill: () => child?.kill() };
}

const count = async (ctx: TestContext): Promise<number> =>
  (await totalProjects(ctx, everyProject.filter)).count;

describe('an import in a process of its own', () => {
  test('that dies takes neither the window nor the next import with it', async () => {
    const { ctx, desk, open, kill } = await openDesk(5000);
    const importId = await open();
    const planning = desk['imports.plan']({ importId }, { ...runningJob(), report: kill });
    await expect(planning).rejects.toMatchObject({ code: 'WORKER_DIED' });
    expect(await desk['imports.current']({}, runningJob())).toBeNull();
    const lost = desk['imports.columns']({ importId, table: 't1' }, runningJob());
    await expect(lost).rejects.toMatchObject({ code: 'IMPORT_NOT_OPEN' });
    const next = await open();
    await desk['imports.plan']({ importId: next }, runningJob());
    await desk['imports.commit']({ importId: next }, runningJob());
    expect(await count(ctx)).toBe(5000);
  });

  test('keeps the workbook when its plan is cancelled', async () => {
    const { desk, open } = await openDesk(5000);
    const importId = await open();
    const abort = new AbortController();
    const job = { ...runningJob(abort.signal), report: () => abort.abort() };
    await expect(desk['imports.plan']({ importId }, job)).rejects.toThrow();
    const { rows: counts } = await desk['imports.plan']({ importId }, runningJob());
    expect(counts.create).toBe(5000);
  });

  test('leaves nothing of a commit that is cancelled or dies', async () => {
    const { ctx, desk, open, kill } = await openDesk(5000);
    const importId = await open();
    await desk['imports.plan']({ importId }, runningJob());
    const abort = new AbortController();
    const cancelled = { ...runningJob(abort.signal), report: () => abort.abort() };
    await expect(desk['imports.commit']({ importId }, cancelled)).rejects.toThrow();
    expect(await count(ctx)).toBe(0);
    const dying = { ...runningJob(), report: kill };
    await expect(desk['imports.commit']({ importId }, dying)).rejects.toMatchObject({
      code: 'WORKER_DIED',
    });
    expect(await count(ctx)).toBe(0);
    await createProject(ctx, projectInput());
    expect(await count(ctx)).toBe(1);
  });

  test('lets an edit of the window wait for the commit instead of failing either', async () => {
    const { ctx, desk, open } = await openDesk(2000);
    const importId = await open();
    await desk['imports.plan']({ importId }, runningJob());
    const order: string[] = [];
    await Promise.all([
      desk['imports.commit']({ importId }, runningJob()).then(() => order.push('commit')),
      createProject(ctx, projectInput()).then(() => order.push('edit')),
    ]);
    expect(order).toEqual(['commit', 'edit']);
    expect(await count(ctx)).toBe(2001);
  });

  test('plans against the workspace that was entered meanwhile, not the one left', async () => {
    const { desk, open, enter } = await openDesk(20);
    const importId = await open();
    await desk['imports.plan']({ importId }, runningJob());
    await desk['imports.commit']({ importId }, runningJob());
    const again = await open();
    expect((await desk['imports.plan']({ importId: again }, runningJob())).rows.unchanged).toBe(20);
    enter(await testWorkspace());
    const page = { importId: again, record: null, search: '', offset: 0, limit: 10 };
    const names = desk['imports.names']({ ...page, language: 'ru' }, runningJob());
    await expect(names).rejects.toMatchObject({ code: 'IMPORT_PLAN_OUTDATED' });
    expect((await desk['imports.plan']({ importId: again }, runningJob())).rows.create).toBe(20);
  });
});
