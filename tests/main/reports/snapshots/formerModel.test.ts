import { statSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashFile } from '#main/files/hashFile.ts';
import { newId } from '#main/db/newId.ts';
import { readModel } from '#main/reports/snapshots/keptModel.ts';
import { folderOf, requireFile } from '#main/reports/snapshots/reading.ts';
import { modelFormat } from '#main/reports/snapshots/rows.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { choiceOf, copyOf, filledSample, issue } from './issuing.ts';

interface Table {
  kind: string;
  key: string;
  columns: object[];
  [key: string]: unknown;
}

interface Kept {
  behind: Record<string, number[]>;
  others: Table[];
  model: { title: string; sections: Table[]; appendices: Table[] };
}

let ctx: ServiceContext;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ctx, close } = await copyOf(await filledSample()));
});
afterAll(() => close());

/** A table as the first form had it: each row and cell with a key of its own. */
function inFirstForm(table: Table): Table {
  const { rowParts: _parts, rowsKey: _key, ...rest } = table;
  return {
    ...rest,
    kind: table.kind,
    key: table.key,
    columns: table.columns.map(({ rowsKey: _own, ...column }: { rowsKey?: string }) => column),
    rowKeys: ['initiatives/state/voiced'],
    cellKeys: [[null, 'initiatives/state/voiced']],
  };
}

/** What is kept of a report that was issued, as text. */
async function keptOf(id: string): Promise<Kept> {
  const { file } = await requireFile(ctx, id, modelFormat);
  const packed = readFileSync(path.join(ctx.workspace.paths.snapshots, file));
  return JSON.parse(gunzipSync(packed).toString('utf8')) as Kept;
}

async function keep(json: unknown) {
  const file = newId();
  const target = path.join(ctx.workspace.paths.snapshots, file);
  writeFileSync(target, gzipSync(JSON.stringify(json)));
  return { file, size: statSync(target).size, sha256: await hashFile(target) };
}

describe('a report that was issued in the first form', () => {
  test('is read as it was, with the rows behind its figures', async () => {
    const { model, others, behind } = await keptOf(await issue(ctx, choiceOf('initiatives'), []));
    const former = {
      others: others.map(inFirstForm),
      model: {
        ...model,
        sections: model.sections.map((one) => (one.kind === 'table' ? inFirstForm(one) : one)),
        appendices: model.appendices.map(inFirstForm),
      },
      behind: Object.fromEntries(Object.entries(behind).filter(([key]) => key.includes('/'))),
    };
    const read = await readModel(folderOf(ctx), await keep(former), 1);
    const tables = read.model.sections.filter((one) => one.kind === 'table');
    const now = model.sections.filter((one) => one.kind === 'table');
    expect(read.model.title).toBe(model.title);
    expect(tables.map(({ rows }) => rows)).toEqual(now.map(({ rows }) => rows));
    expect(read.behind['initiatives/open/all']).toEqual(behind['initiatives/open/all']);
    expect(read.behind['initiatives']).toHaveLength(behind['initiatives']?.length ?? -1);
  });

  test('of which nobody knows the form is refused', async () => {
    const kept = await keptOf(await issue(ctx, choiceOf('initiatives'), []));
    const refused = { code: 'SNAPSHOT_UNREADABLE' };
    await expect(readModel(folderOf(ctx), await keep(kept), 3)).rejects.toMatchObject(refused);
    await expect(readModel(folderOf(ctx), await keep({}), 1)).rejects.toMatchObject(refused);
  });
});
