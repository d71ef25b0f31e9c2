import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';
import { listedKinds } from '#main/cli/listedKinds.ts';
import { createIn } from '#main/records/changeRecord.ts';
import { inOneChange } from '#main/records/inOneChange.ts';
import { kindOf } from '#main/records/registry.ts';
import { removeRecords } from '#main/records/service.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import { root } from '#tests/architecture/sources.ts';
import { personInput, projectInput } from '#tests/helpers/testWorkspace.ts';

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'ortaq-test-')), 'w');
afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));
const iin = '850101300123';
const people = 1203;

async function print(...args: string[]): Promise<Record<string, unknown>[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/run.mjs', 'cli', ...args, '--workspace', folder, '--json'],
    { cwd: root, maxBuffer: 1e8 },
  );
  expect(stdout).not.toContain(iin);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

describe('records on the command line', () => {
  beforeAll(async () => {
    const workspace = await createWorkspace(folder, {
      exclusive: true,
      isSample: false,
      appVersion: 'test',
    });
    const ctx = { workspace, now: () => new Date(), actor: () => 'test', emit: () => {} };
    const project = await inOneChange(ctx, async (change) => {
      const add = (kind: RecordKindName, input: object) => createIn(change, kindOf(kind), input);
      const person = { kk: '', ru: 'Саясат', en: '' };
      await add('person', personInput('Нурбек', { given: person, iin }));
      for (let i = 1; i < people; i += 1) await add('person', personInput(`Фамилия${i}`));
      const [projectId, other] = [
        await add('project', projectInput({ code: 'KZ-1' })),
        await add('project', projectInput({ code: 'KZ-2' })),
      ];
      const identifier = { type: 'other', note: '' };
      await add('identifier', { ...identifier, projectId, value: 'AB-77' });
      await add('identifier', { ...identifier, projectId: other, value: 'CD-78' });
      await add('exchangeRate', {
        currency: 'USD',
        date: '2026-01-05',
        units: 1,
        rate: '447.5',
        source: '',
      });
      return other;
    });
    await removeRecords(ctx, 'project', [project]);
    await workspace.close();
  });

  test('come whole over many pages, each once, without the IIN', async () => {
    const all = await print('list', 'people');
    expect(all).toHaveLength(people);
    expect(new Set(all.map(({ id }) => id)).size).toBe(people);
    expect(all[0]).toMatchObject({ name: { ru: 'Нурбек Саясат' }, version: 1 });
    expect(all[0]).not.toHaveProperty('iin');
  });

  test('leave out parts of a project in the bin, and name the project of the others', async () => {
    const all = await print('list', 'identifiers');
    expect(all).toMatchObject([{ value: 'AB-77' }]);
    expect(Object.values(all[0]?.['links'] ?? {})).toMatchObject([{ ru: 'Исследование' }]);
  });

  test.each(['exchange-rates', 'exchangeRates', 'exchangeRate'])(
    'take the name %s',
    async (kind) => {
      expect(await print('list', kind)).toMatchObject([{ rate: '447.5' }]);
    },
  );

  test('have a history without the IIN', async () => {
    const lines = await print('list', 'history');
    expect(lines).toHaveLength(people + 6);
    expect(lines.at(-1)).toMatchObject({ kind: 'project', action: 'remove' });
  });

  test('are found over all kinds', async () => {
    const id = expect.any(String) as string;
    expect(await print('search', 'саясат', 'нұрбек')).toEqual([
      { kind: 'person', id, title: 'Нурбек Саясат', score: expect.any(Number) as number },
    ]);
    expect(await print('search', 'AB-77')).toMatchObject([{ kind: 'project', score: 100 }]);
  });

  test('have a name for every kind there is, in the plural and as in the code', () => {
    const kinds = new Set(listedKinds.values());
    expect([...kinds].toSorted((a, b) => a.localeCompare(b))).toEqual(
      recordKinds.toSorted((a, b) => a.localeCompare(b)),
    );
    for (const name of ['people', 'team-members', 'teamMembers', 'funding-lines', 'saved-views']) {
      expect(listedKinds.has(name)).toBe(true);
    }
  });
});
