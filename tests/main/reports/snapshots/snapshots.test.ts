import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { hashFile } from '#main/files/hashFile.ts';
import { everyProject, listProjects, updateProject } from '#main/projects/service.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { reportRows } from '#main/reports/catalogue/previewReport.ts';
import {
  compareSnapshot,
  modelOfSnapshot,
  rowsOfSnapshot,
} from '#main/reports/snapshots/reading.ts';
import {
  copyToOpen,
  getSnapshot,
  listSnapshots,
  saveSnapshotFile,
} from '#main/reports/snapshots/service.ts';
import { checkWorkspace } from '#main/workspace/checkWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { openableOf } from '../catalogue/openable.ts';
import { everyPeriod, neededValues } from '../catalogue/sampleReports.ts';
import { choiceOf, copyOf, filledSample, issue, now } from './issuing.ts';

const coded = (code: string) =>
  expect.objectContaining({ code }) as unknown as Pick<AppError, 'code'>;

let ctx: ServiceContext;
let close: () => Promise<void>;

let sample: string;

beforeAll(async () => {
  sample = await filledSample();
  return () => rmSync(path.dirname(sample), { recursive: true, force: true });
});
beforeEach(async () => {
  ({ ctx, close } = await copyOf(sample));
});
afterEach(() => close());

const cooperation = choiceOf('cooperation');
const textOf = (sql: string): string => ctx.workspace.raw.prepare(sql).pluck().get() as string;
const folder = (): string => ctx.workspace.paths.snapshots;
const codes = async () => (await checkWorkspace(ctx.workspace)).findings.map(({ code }) => code);

/** Changes the title and the budget of one project that the reports count. */
async function changeProject(): Promise<string> {
  const page = { offset: 0, limit: 100 };
  const { rows } = await listProjects(ctx, everyProject, page);
  const found = rows.find(({ status, budget }) => status === 'active' && budget !== null);
  if (!found?.budget) throw new Error('no such project');
  const { id, version } = found;
  const input = Object.fromEntries(
    Object.entries(found).filter(
      ([key]) =>
        !/^(?:id|version|createdAt|createdBy|updatedAt|updatedBy|programme|leadOrganisation)$/u.test(
          key,
        ),
    ),
  );
  await updateProject(ctx, id, version, {
    ...(input as ProjectInput),
    programmeId: found.programme?.id ?? null,
    leadOrganisationId: found.leadOrganisation?.id ?? null,
    budget: { ...found.budget, minor: found.budget.minor + 100 },
  });
  return id;
}

describe('an issued report', () => {
  test('keeps every file under a random name with the hash of what was written', async () => {
    const id = await issue(ctx, cooperation, ['xlsx', 'pdf', 'docx']);
    const snapshot = await getSnapshot(ctx, id);
    expect(snapshot).toMatchObject({
      report: 'cooperation',
      language: 'kk',
      handedTo: 'Министрге',
      issuedBy: 'Айгүл',
      issuedAt: now.toISOString(),
    });
    expect(snapshot.files.map(({ format, state }) => `${format} ${state}`)).toEqual([
      'xlsx present',
      'pdf present',
      'docx present',
    ]);
    const names = readdirSync(folder());
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(/^[0-9a-f-]{36}$/u);
    for (const { format, sha256, name } of snapshot.files) {
      const target = path.join(tempFolder(), name);
      await saveSnapshotFile(ctx, { id, format }, target);
      expect(await hashFile(target)).toBe(sha256);
    }
    expect(await codes()).toEqual([]);
  });

  test('says the same when the record has changed since, on the screen, in its rows and in its file', async () => {
    const id = await issue(ctx, cooperation);
    const before = await modelOfSnapshot(ctx, id);
    const figure = before.sections.flatMap((one) => (one.kind === 'figures' ? one.figures : []))[0];
    const key = figure?.rowsKey ?? '';
    const rows = await rowsOfSnapshot(ctx, { id, key, offset: 0, limit: 500 });
    expect(rows.rowCount).toBe(figure?.value);
    const [file] = (await getSnapshot(ctx, id)).files;
    await changeProject();
    expect(await modelOfSnapshot(ctx, id)).toEqual(before);
    expect(await rowsOfSnapshot(ctx, { id, key, offset: 0, limit: 500 })).toEqual(rows);
    const target = path.join(tempFolder(), 'again.xlsx');
    await saveSnapshotFile(ctx, { id, format: 'xlsx' }, target);
    expect(await hashFile(target)).toBe(file?.sha256);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(target);
    expect(book.worksheets.length).toBeGreaterThan(2);
  });

  test.each(catalogue.map(({ id }) => id))(
    '%s knows the rows behind its figures, cells and totals as they were asked for on that day',
    async (report) => {
      const values = everyPeriod[report] ?? neededValues({ text: textOf })[report] ?? {};
      const choice = choiceOf(report, values);
      const id = await issue(ctx, choice, []);
      const keys = openableOf(await modelOfSnapshot(ctx, id)).flatMap(
        ({ key, kind, name, where }) =>
          key === null ? [] : [{ key, like: `${kind} ${name} ${where.split(', ')[0]}` }],
      );
      // One number of each kind and column, and the last one: rows differ only by what narrows them.
      const some = new Map(keys.map(({ key, like }) => [like, key]));
      expect(some.size).toBeGreaterThan(0);
      for (const key of new Set(some.values())) {
        const page = { key, offset: 0, limit: 200 };
        const live = await reportRows(ctx, choice, page, { appVersion: 'test' });
        const kept = await rowsOfSnapshot(ctx, { id, ...page });
        expect([key, kept.rowCount]).toEqual([key, live.rowCount]);
        expect([key, kept.rowLinks]).toEqual([key, live.rowLinks]);
        // A register keeps the numbers of its rows.
        const numbered = kept.columns.length - live.columns.length;
        const rows = kept.rows.map((row) => row.slice(Math.max(0, numbered)));
        if (numbered >= 0) expect([key, rows]).toEqual([key, live.rows]);
      }
    },
  );

  test('cannot be changed or deleted by any statement', async () => {
    await issue(ctx, cooperation);
    const { raw } = ctx.workspace;
    for (const table of ['snapshots', 'snapshot_files']) {
      expect(() => raw.prepare(`DELETE FROM ${table}`).run()).toThrow(/never deleted/u);
    }
    expect(() => raw.prepare("UPDATE snapshots SET title = 'x'").run()).toThrow(/never changed/u);
    expect(() => raw.prepare("UPDATE snapshot_files SET sha256 = ''").run()).toThrow(
      /never changed/u,
    );
  });

  test('keeps every row of a long table, which the screen shows the first of', async () => {
    const choice = choiceOf('register');
    const id = await issue(ctx, choice, ['xlsx']);
    const comparison = await compareSnapshot(ctx, id, 'test');
    const [table] = comparison.tables;
    const whole = await withReport(ctx, choice, { appVersion: 'test' }, async ({ model }) =>
      model.sections.find((one) => one.kind === 'table'),
    );
    expect(table?.same).toBe(whole?.kind === 'table' ? whole.rowCount : 0);
  });
});

describe('compared with today', () => {
  test('nothing differs while nothing has changed', async () => {
    for (const report of ['cooperation', 'controlList', 'funding', 'quality']) {
      const id = await issue(ctx, choiceOf(report), ['xlsx']);
      const { figures, tables, texts } = await compareSnapshot(ctx, id, 'test');
      const changed = tables.filter(({ added, gone, changed: other }) => added + gone + other > 0);
      expect([report, figures.filter(({ isChanged }) => isChanged), changed, texts]).toEqual([
        report,
        [],
        [],
        [],
      ]);
    }
  });

  test('a changed project is one changed row, found by its record', async () => {
    const id = await issue(ctx, choiceOf('register'), ['xlsx']);
    const project = await changeProject();
    const { tables } = await compareSnapshot(ctx, id, 'test');
    expect(tables[0]).toMatchObject({ added: 0, gone: 0, changed: 1 });
    expect(tables[0]?.rows[0]).toMatchObject({ change: 'changed', link: { id: project } });
    const [row] = tables[0]?.rows ?? [];
    const at = tables[0]?.columns.findIndex(({ key }) => key === 'budget') ?? -1;
    const [before, after] = [row?.before?.[at], row?.now?.[at]] as { minor: number }[];
    expect((after?.minor ?? 0) - (before?.minor ?? 0)).toBe(100);
  });
});

describe('a file that is not as it was', () => {
  const spoiled: [string, (file: string) => void, string, string][] = [
    ['gone', (file) => rmSync(file), 'SNAPSHOT_MISSING', 'missing'],
    ['shorter', (file) => truncateSync(file, 2), 'SNAPSHOT_ALTERED', 'altered'],
    [
      'of the same size with another byte',
      (file) => {
        const bytes = readFileSync(file);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
      'SNAPSHOT_ALTERED',
      'altered',
    ],
  ];

  test.each(spoiled)(
    'is said to be so when it is %s, and is never given out',
    async (_what, spoil, code, state) => {
      const id = await issue(ctx, cooperation, ['xlsx']);
      const row = ctx.workspace.raw
        .prepare("SELECT file FROM snapshot_files WHERE format = 'xlsx'")
        .pluck()
        .get() as string;
      spoil(path.join(folder(), row));
      expect((await getSnapshot(ctx, id)).files).toMatchObject([{ state }]);
      const target = path.join(tempFolder(), 'saved.xlsx');
      writeFileSync(target, 'former');
      await expect(saveSnapshotFile(ctx, { id, format: 'xlsx' }, target)).rejects.toEqual(
        coded(code),
      );
      expect(readFileSync(target, 'utf8')).toBe('former');
      await expect(
        copyToOpen(ctx, { id, format: 'xlsx' }, path.join(tempFolder(), 'o')),
      ).rejects.toEqual(coded(code));
      expect(await codes()).toContain(code);
      // The model stands in a file of its own, so that the report can still be read.
      expect((await modelOfSnapshot(ctx, id)).id).toBe('cooperation');
    },
  );

  test('of the model is refused, and the written files can still be saved', async () => {
    const id = await issue(ctx, cooperation, ['xlsx']);
    const file = ctx.workspace.raw
      .prepare("SELECT file FROM snapshot_files WHERE format = 'model'")
      .pluck()
      .get() as string;
    truncateSync(path.join(folder(), file), 10);
    await expect(modelOfSnapshot(ctx, id)).rejects.toEqual(coded('SNAPSHOT_ALTERED'));
    await expect(compareSnapshot(ctx, id, 'test')).rejects.toEqual(coded('SNAPSHOT_ALTERED'));
    const target = path.join(tempFolder(), 'saved.xlsx');
    await saveSnapshotFile(ctx, { id, format: 'xlsx' }, target);
    expect(existsSync(target)).toBe(true);
  });
});

describe('issuing that fails leaves nothing behind', () => {
  test('when the officer stops it', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(issue(ctx, cooperation, ['xlsx'], abort.signal)).rejects.toBeDefined();
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([]);
    expect((await listSnapshots(ctx, { report: null, offset: 0, limit: 10 })).total).toBe(0);
  });

  test('when the folder leads to another place', async () => {
    const elsewhere = tempFolder();
    symlinkSync(elsewhere, folder());
    await expect(issue(ctx, cooperation)).rejects.toEqual(coded('SNAPSHOT_FOLDER_UNSAFE'));
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(await codes()).toContain('SNAPSHOT_FOLDER_UNSAFE');
  });

  test('when there is no space for a file', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const broken = {
      ...ctx,
      workspace: { ...ctx.workspace, write: () => Promise.reject(full) },
    } as ServiceContext;
    await expect(issue(broken, cooperation)).rejects.toEqual(coded('DISK_FULL'));
    expect(readdirSync(folder())).toEqual([]);
  });
});

test('the folder goes with a copy of the workspace, and says which of its files belong to no report', async () => {
  await issue(ctx, cooperation, ['xlsx']);
  writeFileSync(path.join(folder(), 'foreign.xlsx'), '');
  expect(await codes()).toEqual(['SNAPSHOT_FOREIGN']);
  renameSync(path.join(folder(), 'foreign.xlsx'), path.join(tempFolder(), 'foreign.xlsx'));
  expect(await codes()).toEqual([]);
  expect(path.dirname(folder())).toBe(ctx.workspace.paths.folder);
});
