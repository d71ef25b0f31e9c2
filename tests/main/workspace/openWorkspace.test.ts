import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createProject } from '#main/projects/service.ts';
import { checkWorkspace } from '#main/workspace/checkWorkspace.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import { openWorkspace } from '#main/workspace/openWorkspace.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const options = { exclusive: true, isSample: false, appVersion: 'test' };

async function closedWorkspace(): Promise<{ folder: string; file: string }> {
  const folder = path.join(tempFolder(), 'w');
  await (await createWorkspace(folder, options)).close();
  return { folder, file: path.join(folder, 'ortaq.db') };
}

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('opening', () => {
  test('says that nothing is there, and makes nothing', async () => {
    const folder = tempFolder();
    await expect(openWorkspace(folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_MISSING',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('never takes an emptied file for a new workspace', async () => {
    const { folder, file } = await closedWorkspace();
    truncateSync(file, 0);
    await expect(openWorkspace(folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_EMPTY_FILE',
    });
  });

  test.each([
    ['a picture', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['noise', Buffer.alloc(8192, 0x5a)],
    ['text', Buffer.from('№;Наименование\n1;Проект\n'.repeat(50))],
  ])('refuses %s under the name of a workspace and leaves it as it is', async (_name, content) => {
    const folder = tempFolder();
    const file = path.join(folder, 'ortaq.db');
    writeFileSync(file, content);
    await expect(openWorkspace(folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_NOT_OURS',
    });
    expect(readFileSync(file)).toEqual(content);
  });

  test("refuses another application's database", async () => {
    const folder = tempFolder();
    new Database(path.join(folder, 'ortaq.db')).exec('CREATE TABLE a (x)').close();
    await expect(openWorkspace(folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_NOT_OURS',
    });
  });

  test('refuses a workspace of a later version without touching a byte', async () => {
    const { folder, file } = await closedWorkspace();
    const db = new Database(file);
    db.pragma('journal_mode = DELETE');
    db.pragma('user_version = 99');
    db.close();
    const before = hash(file);
    await expect(openWorkspace(folder, options)).rejects.toMatchObject({ code: 'WORKSPACE_NEWER' });
    expect(hash(file)).toBe(before);
  });

  test('notices a page of zeros', async () => {
    const { folder, file } = await closedWorkspace();
    const content = readFileSync(file);
    content.fill(0, 4096, 8192);
    writeFileSync(file, content);
    await expect(openWorkspace(folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_DAMAGED',
    });
  });

  test('takes the database file itself for its folder', async () => {
    const { file, folder } = await closedWorkspace();
    const workspace = await openWorkspace(file, options);
    expect(workspace.paths.folder).toBe(folder);
    await workspace.close();
  });
});

describe('the lock', () => {
  test('keeps a second writer out while the first one lives', async () => {
    const ctx = await testWorkspace();
    await expect(openWorkspace(ctx.workspace.paths.folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_IN_USE',
    });
    const reading = await openWorkspace(ctx.workspace.paths.folder, { exclusive: false });
    await reading.close();
  });

  test('of a program that died on this computer is taken over', async () => {
    const { folder } = await closedWorkspace();
    const host = (await import('node:os')).hostname();
    writeFileSync(path.join(folder, 'ortaq.lock'), `99999999 ${host}\n`);
    await (await openWorkspace(folder, options)).close();
  });

  test('of another computer is respected', async () => {
    const { folder } = await closedWorkspace();
    writeFileSync(path.join(folder, 'ortaq.lock'), '1 another-computer\n');
    await expect(openWorkspace(folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_IN_USE',
      data: { host: 'another-computer' },
    });
  });
});

describe('creating', () => {
  test('never replaces a workspace', async () => {
    const { folder, file } = await closedWorkspace();
    const before = hash(file);
    await expect(createWorkspace(folder, options)).rejects.toMatchObject({
      code: 'WORKSPACE_EXISTS',
    });
    expect(hash(file)).toBe(before);
  });

  test('starts again over the leftovers of a creation that was cut off', async () => {
    const folder = path.join(tempFolder(), 'w');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'ortaq.db.new'), 'half');
    await (await createWorkspace(folder, options)).close();
    expect(readdirSync(folder)).toEqual(['ortaq.db']);
  });
});

describe('the check', () => {
  test('finds a search index that no longer fits its records', async () => {
    const ctx = await testWorkspace();
    await createProject(ctx, projectInput());
    expect(await checkWorkspace(ctx.workspace)).toEqual({ ok: true, findings: [] });
    ctx.workspace.raw.exec('DROP TABLE projects_search');
    expect(await checkWorkspace(ctx.workspace)).toMatchObject({ ok: false });
  });

  test('calls a record that is being written to busy, not damaged', async () => {
    const { folder } = await closedWorkspace();
    const [window, command] = [
      await openWorkspace(folder, { exclusive: true }),
      await openWorkspace(folder, { exclusive: false }),
    ];
    command.raw.pragma('busy_timeout = 10');
    window.raw.exec('BEGIN IMMEDIATE');
    await expect(checkWorkspace(command)).rejects.toMatchObject({ code: 'DATABASE_BUSY' });
    window.raw.exec('ROLLBACK');
    await command.close();
    await window.close();
  });
});

test('a long write does not keep readers waiting, and its rows appear only at its commit', async () => {
  const ctx = await testWorkspace();
  let seen = -1;
  await ctx.workspace.write(async (trx) => {
    await trx
      .insertInto('workspace')
      .values({ id: 'x', is_sample: 0, created_at: '', created_with: '' })
      .execute();
    seen = (await ctx.workspace.reader.selectFrom('workspace').selectAll().execute()).length;
  });
  expect(seen).toBe(1);
  expect(await ctx.workspace.reader.selectFrom('workspace').selectAll().execute()).toHaveLength(2);
});
