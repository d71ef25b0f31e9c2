import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { migrate } from '#main/db/migrate.ts';
import { migrations } from '#main/db/migrations/migrations.ts';
import { newId } from '#main/db/newId.ts';
import { listOrganisations } from '#main/organisations/service.ts';
import { listProgrammes } from '#main/programmes/service.ts';
import {
  createProject,
  everyProject,
  listProjects,
  updateProject,
} from '#main/projects/service.ts';
import { recordHistoryOf, restoreRecords } from '#main/records/service.ts';
import { openWorkspace } from '#main/workspace/openWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { workspacePaths } from '#main/workspace/workspacePaths.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { projectInput } from '#tests/helpers/testWorkspace.ts';

const stamps = {
  version: 1,
  created_at: '2025-03-01T08:00:00.000Z',
  created_by: 'Айгүл',
  updated_at: '2025-03-01T08:00:00.000Z',
  updated_by: 'Айгүл',
  deleted_at: null as string | null,
};

const named = (kk: string, ru: string, en: string, words: string) => ({
  name_kk: kk,
  name_ru: ru,
  name_en: en,
  sort_kk: kk,
  sort_ru: ru,
  sort_en: en,
  search_text: searchKey([kk, ru, en, words].join(' ')),
});

const ids = { programme: newId(), organisation: newId(), live: newId(), binned: newId() };

const project = (id: string, code: string, title: string, fields: object = {}) => ({
  id,
  ...stamps,
  code,
  code_key: code,
  code_sort: code,
  title_kk: '',
  title_ru: title,
  title_en: '',
  programme_id: ids.programme,
  lead_organisation_id: ids.organisation,
  status: 'active',
  start_date: '2024-01-01',
  end_date: '2026-12-31',
  budget_minor: 35_000_000,
  budget_currency: 'USD',
  field: '1.5',
  manager: 'Ә. Сәрсенбаев',
  manager_sort: 'а',
  scientists: 30,
  young_scientists: 12,
  sort_kk: title,
  sort_ru: title,
  sort_en: title,
  search_text: searchKey(`${code} ${title} Ә. Сәрсенбаев`),
  ...fields,
});

function insert(db: Database.Database, table: string, row: object): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join();
  db.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${marks})`).run(
    ...(Object.values(row) as unknown[]),
  );
}

/** A workspace as the first release left it: its schema alone, records and their history in it. */
function firstRelease(folder: string): void {
  const { database } = workspacePaths(folder);
  mkdirSync(folder, { recursive: true });
  const db = new Database(database);
  db.pragma('journal_mode = WAL');
  migrate(db, migrations.slice(0, 1), () => {});
  insert(db, 'workspace', {
    id: newId(),
    is_sample: 0,
    created_at: stamps.created_at,
    created_with: '0.1.0',
  });
  insert(db, 'programmes', {
    id: ids.programme,
    ...stamps,
    code: 'ISTC',
    funder: 'ISTC',
    ...named('ХҒТО', 'МНТЦ', 'ISTC', ''),
  });
  insert(db, 'organisations', {
    id: ids.organisation,
    ...stamps,
    short_name: 'ИЯФ',
    kind: 'institute',
    country: 'KZ',
    city: 'Алматы',
    ...named('Ядролық физика институты', 'Институт ядерной физики', '', 'ИЯФ Алматы'),
  });
  insert(db, 'projects', project(ids.live, 'KZ-2620', 'Радиационный мониторинг'));
  const deleted = { deleted_at: '2025-05-01T08:00:00.000Z', version: 2 };
  insert(db, 'projects', project(ids.binned, 'KZ-2621', 'Ледники', deleted));
  const line = { at: stamps.created_at, actor: 'Айгүл', kind: 'project', version: 1 };
  insert(db, 'history', { ...line, record_id: ids.live, action: 'create' });
  insert(db, 'history', {
    ...line,
    record_id: ids.live,
    action: 'update',
    version: 2,
    changes: JSON.stringify({ manager: ['', 'Ә. Сәрсенбаев'] }),
  });
  db.close();
}

async function opened(): Promise<ServiceContext> {
  const folder = path.join(tempFolder(), 'w');
  firstRelease(folder);
  const workspace = await openWorkspace(folder, { exclusive: true });
  onTestFinished(() => workspace.close());
  return { workspace, now: () => new Date(), actor: () => 'Берік', emit: () => {} };
}

const page = { offset: 0, limit: 100 };
const all = { search: '', language: 'kk' as const, ...page };

test('a workspace of the first release reads through today’s services as it was', async () => {
  const ctx = await opened();
  const { rows } = await listProjects(ctx, everyProject, page);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: ids.live,
    code: 'KZ-2620',
    budget: { minor: 35_000_000, currency: 'USD' },
    programme: { id: ids.programme },
    leadOrganisation: { name: { kk: 'Ядролық физика институты' } },
    tags: [],
    areas: [],
    acronym: '',
  });
  const [programme] = (await listProgrammes(ctx, all)).rows;
  expect(programme).toMatchObject({
    family: 'other',
    level: 'programme',
    statuses: [],
    projectCount: 1,
  });
  expect((await listOrganisations(ctx, all)).rows[0]).toMatchObject({
    aliases: [],
    bin: '',
    parent: null,
  });
});

test('search, history, bin and editing go on where the first release left them', async () => {
  const ctx = await opened();
  const found = async (search: string) =>
    (
      await listProjects(ctx, { ...everyProject, filter: { ...everyProject.filter, search } }, page)
    ).rows.map(({ code }) => code);
  expect(await found('sarsenbaev')).toEqual(['KZ-2620']);
  expect(await found('ядерн')).toEqual(['KZ-2620']);
  await updateProject(ctx, ids.live, 1, projectInput({ code: 'KZ-2620', manager: 'Нұрбек' }));
  expect(await found('sarsenbaev')).toEqual([]);
  expect(await found('nurbek')).toEqual(['KZ-2620']);
  const { entries } = await recordHistoryOf(ctx, { kind: 'project', id: ids.live, ...page });
  expect(entries.map(({ action, by }) => `${action} ${by}`)).toEqual([
    'update Берік',
    'update Айгүл',
    'create Айгүл',
  ]);
  await restoreRecords(ctx, 'project', [ids.binned]);
  expect(await found('ледники')).toEqual(['KZ-2621']);
  await createProject(ctx, projectInput({ code: 'KZ-2622', tags: ['су'] }));
  expect(await found('су')).toEqual(['KZ-2622']);
});

test('before anything changes a whole copy of the first release is kept', async () => {
  const ctx = await opened();
  const { folder } = ctx.workspace.paths;
  const names = readdirSync(folder, { recursive: true }).map(String);
  const copy = names.find((name) => name.endsWith('.db') && path.basename(name) !== 'ortaq.db');
  if (copy === undefined) throw new Error(`no copy among ${names.join()}`);
  const db = new Database(path.join(folder, copy), { readonly: true });
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  expect(db.prepare('SELECT count(*) FROM projects').pluck().get()).toBe(2);
  db.close();
});
