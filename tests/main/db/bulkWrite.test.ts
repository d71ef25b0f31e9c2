import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { bulkWrite } from '#main/db/dialect/bulkWrite.ts';
import { newId } from '#main/db/newId.ts';
import { createRecordWriter } from '#main/imports/commit/recordWriter.ts';
import { toColumns } from '#main/projects/rows.ts';
import type { TestContext } from '#tests/helpers/testWorkspace.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const many = 6000;
/** A name with a mark of SQL. */
const actor = "О'Нил";

const schemaOf = (raw: Database): unknown[] =>
  raw.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();

function writeMany(ctx: TestContext, during: (raw: Database, done: number) => void): Promise<void> {
  return ctx.workspace.write(async (trx, raw) => {
    const coming = new Map([
      ['projects', many],
      ['history', many],
    ]);
    const now = ctx.now().toISOString();
    const writer = createRecordWriter(trx, raw, { batchId: newId(), now, actor });
    await bulkWrite(
      raw,
      coming,
      async () => {},
      async () => {
        for (let i = 0; i < many; i += 1) {
          const title = { kk: '', ru: `Жоба ${i}`, en: '' };
          const columns = toColumns(projectInput({ code: `AP${10_000_000 + i}`, title }));
          writer.create('project', newId(), columns, { sheet: 'Лист', row: i });
          during(raw, i);
        }
        writer.finish();
      },
    );
  });
}

describe('a write of very many records', () => {
  it('would leave the record without its indexes, or with rows that an index does not know', async () => {
    const ctx = await testWorkspace();
    const { raw } = ctx.workspace;
    const before = schemaOf(raw);
    const during: unknown[] = [];
    await writeMany(ctx, (_raw, done) => {
      if (done === many - 1) during.push(schemaOf(raw));
    });
    expect(during).not.toEqual([before]);
    expect(schemaOf(raw)).toEqual(before);
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    const found = raw.prepare(`SELECT count(*) FROM projects_search WHERE projects_search MATCH ?`);
    expect(found.pluck().get('"10005999"')).toBe(1);
    const merge = raw.prepare(`SELECT v FROM projects_search_config WHERE k = 'automerge'`);
    expect(merge.pluck().get()).toBe(4);
  });

  it('would keep indexes away when it fails half way', async () => {
    const ctx = await testWorkspace();
    const { raw } = ctx.workspace;
    const before = schemaOf(raw);
    const failing = writeMany(ctx, (_raw, done) => {
      if (done === 3000) throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(schemaOf(raw)).toEqual(before);
    expect(raw.prepare('SELECT count(*) FROM projects').pluck().get()).toBe(0);
  });

  it('would lose lines of history, or put them in another order than the records', async () => {
    const ctx = await testWorkspace();
    const { raw } = ctx.workspace;
    await writeMany(ctx, () => {});
    const lines = raw
      .prepare(
        `SELECT projects.code, history.* FROM history JOIN projects ON projects.id = record_id
          ORDER BY seq`,
      )
      .all() as { code: string; source_row: number; [column: string]: unknown }[];
    expect(lines.map((line) => line.source_row)).toEqual(Array.from({ length: many }, (_, i) => i));
    expect(lines[700]).toMatchObject({
      code: 'AP10000700',
      kind: 'project',
      action: 'create',
      version: 1,
      actor,
      changes: null,
      op: null,
      source_sheet: 'Лист',
    });
  });
});
