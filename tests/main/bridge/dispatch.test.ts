import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contract, type CallName } from '#shared/contract/contract.ts';
import type { ImportBatch } from '#shared/contract/imports.ts';
import type { OpenImport } from '#shared/contract/importTables.ts';
import { createLogProbe } from '#tests/helpers/logProbe.ts';
import { testDispatch, type TestBridge } from '#tests/helpers/testDispatch.ts';

/** Calls and checks the answer against the contract's own output schema. */
async function call<T>(bridge: TestBridge, name: CallName, input: object): Promise<T> {
  const answer = await bridge.dispatch(name, input);
  if (!answer.ok)
    throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.data)}`);
  contract[name].output.parse(answer.data);
  return answer.data as T;
}

const everything = {
  search: '',
  statuses: [],
  programmeIds: [],
  organisationIds: [],
  currencies: [],
  endFrom: null,
  endTo: null,
};
const list = { filter: everything, sort: [], language: 'ru' as const };
const page = { offset: 0, limit: 500 };

describe('answers hold what the contract promises', () => {
  test('through a whole day: sample, lists, an edit, an import, its undo, a report', async () => {
    const bridge = testDispatch();
    await call(bridge, 'workspaces.create', { sample: true });
    const info = await call<{ workspace: { projects: number } }>(bridge, 'app.info', {});
    expect(info.workspace.projects).toBeGreaterThan(50);
    const { rows } = await call<{ rows: { id: string }[] }>(bridge, 'projects.list', {
      ...list,
      ...page,
    });
    const id = rows[0]?.id ?? '';
    await call(bridge, 'projects.totals', { filter: everything });
    await call(bridge, 'projects.get', { id });
    await call(bridge, 'records.history', { kind: 'project', id });
    await call(bridge, 'organisations.list', { search: '', language: 'kk', ...page });
    await call(bridge, 'programmes.list', { search: 'ISTC', language: 'en', ...page });
    await call(bridge, 'workspaces.check', {});
    await call(bridge, 'settings.update', { officer: 'Айгүл', zoom: 125 });
    expect(await call(bridge, 'settings.get', {})).toMatchObject({ zoom: 125, theme: 'system' });

    const file = path.join(bridge.folder, 'План.csv');
    writeFileSync(file, 'Код;Название проекта;Сумма, тенге\nAP77777777;Изучение ледников;1000\n');
    bridge.answers.workbook = file;
    const chosen = await call<{ token: string }>(bridge, 'imports.chooseFile', {});
    const opened = await call<OpenImport>(bridge, 'imports.open', {
      token: chosen.token,
      encoding: null,
    });
    const { importId, sheets } = opened;
    const table = sheets[0]?.tables[0]?.id ?? '';
    await call(bridge, 'imports.cells', { importId, sheet: 0, ...page });
    await call(bridge, 'imports.setTable', { importId, table, change: { mode: 'fill' } });
    await call(bridge, 'imports.columns', { importId, table });
    const columns = [{ column: 1, field: 'titleRu' }];
    await call(bridge, 'imports.setColumns', { importId, table, columns, constants: [] });
    await call(bridge, 'imports.plan', { importId });
    const filter = { tables: [], kinds: [], actions: ['create'], codes: [] };
    await call(bridge, 'imports.planRows', { importId, filter, language: 'kk', ...page });
    await call(bridge, 'imports.names', {
      importId,
      record: null,
      search: '',
      language: 'en',
      ...page,
    });
    const decisions = [{ of: 'rows', filter, choice: 'create' }];
    await call(bridge, 'imports.decide', { importId, decisions });
    const fixes = [{ sheet: 0, row: 1, column: 2, text: '2000' }];
    await call(bridge, 'imports.fixCells', { importId, fixes });
    bridge.answers.target = path.join(bridge.folder, 'Бланк.xlsx');
    await call(bridge, 'imports.saveTemplate', { kinds: ['projects', 'people'], language: 'kk' });
    expect(readFileSync(bridge.answers.target).subarray(0, 2).toString()).toBe('PK');
    bridge.answers.target = path.join(bridge.folder, 'Замечания.xlsx');
    await call(bridge, 'imports.saveProblems', { importId, language: 'ru' });
    expect(readFileSync(bridge.answers.target).subarray(0, 2).toString()).toBe('PK');
    const profile = await call<{ id: string }>(bridge, 'imports.saveProfile', {
      importId,
      name: 'План',
    });
    await call(bridge, 'imports.useProfile', { importId, profileId: profile.id });
    await call(bridge, 'imports.plan', { importId });
    expect(await call(bridge, 'imports.current', {})).toMatchObject({ importId, hasPlan: true });
    expect(await call(bridge, 'imports.earlier', { importId })).toBeNull();
    const batch = await call<ImportBatch>(bridge, 'imports.commit', { importId });
    expect(batch.created).toBe(1);
    await call(bridge, 'imports.list', {});
    await call(bridge, 'imports.undo', { batchId: batch.id });

    bridge.answers.target = path.join(bridge.folder, 'Тізілім.xlsx');
    const report = await call<{ token: string; rows: number }>(bridge, 'reports.export', {
      choice: {
        id: 'register',
        language: 'kk',
        secondLanguage: null,
        amountScale: 1,
        values: { list: JSON.stringify({ filter: list.filter, sort: list.sort }) },
      },
      format: 'xlsx',
    });
    expect(report.rows).toBe(info.workspace.projects);
    expect(readFileSync(bridge.answers.target).subarray(0, 2).toString()).toBe('PK');
    await call(bridge, 'reports.showFile', { token: report.token });
    expect(await call(bridge, 'jobs.list', {})).toEqual([]);
  });
});

describe('S-25: files', () => {
  test.each(['', 'x', '/etc/passwd', '00000000-0000-4000-8000-000000000000'])(
    'a forged token %j opens nothing',
    async (token) => {
      const bridge = testDispatch();
      expect(await bridge.dispatch('imports.open', { token, encoding: null })).toMatchObject({
        error: { code: 'FILE_TOKEN_UNKNOWN' },
      });
    },
  );
});

test('F-16: a workspace that cannot be opened is named, and the window still answers', async () => {
  const bridge = testDispatch();
  const folder = path.join(bridge.folder, 'broken');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'ortaq.db'), '');
  bridge.answers.folder = folder;
  expect(await bridge.dispatch('workspaces.choose', {})).toMatchObject({
    error: { code: 'WORKSPACE_EMPTY_FILE' },
  });
  expect(await call(bridge, 'app.info', {})).toMatchObject({
    workspace: null,
    workspaceError: { code: 'WORKSPACE_EMPTY_FILE' },
  });
});

test('S-30: the log tells where a bug was met and nothing that the record holds', () => {
  const { log, text } = createLogProbe();
  log.bug('projects.update', new TypeError('Cannot read Саясат Нұрбек, ИИН 791028302728'));
  expect(text()).toContain('projects.update');
  expect(text()).toContain('TypeError');
  expect(text()).not.toContain('791028302728');
  expect(text()).not.toContain('Нұрбек');
});
