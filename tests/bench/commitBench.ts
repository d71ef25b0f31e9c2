import path from 'node:path';
import { newId } from '#main/db/newId.ts';
import { commitPlan } from '#main/imports/commit/commitPlan.ts';
import { createPause } from '#main/jobs/pause.ts';
import { changeMark } from '#main/records/historyLines.ts';
import type { Plan } from '#main/imports/plan/plan.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { bareTables, bareWrite } from './bareWrite.ts';
import { bigPlan, emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { compare, type Figure } from './measure.ts';

const count = 100_000;

/** Commits a plan as the application does, in slices inside one transaction. */
export async function commit(ctx: ServiceContext, plan: Plan): Promise<void> {
  const plannedAt = await changeMark(ctx.workspace.reader);
  await ctx.workspace.write((trx, raw) =>
    commitPlan(trx, raw, plan, {
      batch: { id: newId(), fileName: 'bench', fileHash: '' },
      plannedAt,
      now: ctx.now().toISOString(),
      actor: ctx.actor(),
      pause: createPause(new AbortController().signal),
      onProgress: () => {},
    }),
  );
}

/** The rows of a committed workspace as bare values, for inserting them again. */
function storedRows(ctx: ServiceContext): { columns: string[]; rows: unknown[][] } {
  const columns = (ctx.workspace.raw.pragma('table_info(projects)') as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'num' && name !== 'lead_organisation_id');
  const sql = `SELECT ${columns.join(', ')} FROM projects`;
  return { columns, rows: ctx.workspace.raw.prepare(sql).raw().all() as unknown[][] };
}

/** The same projects by a bare prepared insert into the same table with the same indexes: no history, no rules. */
function bareInsert(ctx: ServiceContext, { columns, rows }: ReturnType<typeof storedRows>): void {
  const { raw } = ctx.workspace;
  const marks = columns.map(() => '?').join(', ');
  const insert = raw.prepare(`INSERT INTO projects (${columns.join(', ')}) VALUES (${marks})`);
  raw.transaction(() => {
    for (const row of rows) insert.run(row);
  })();
}

export function commitBench(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const plan = bigPlan(count);
    let run = 0;
    const fresh = () => emptyWorkspace(path.join(folder, String((run += 1))));
    const first = await fresh();
    await commit(first, plan);
    const stored = storedRows(first);
    const tables = bareTables(first);
    await first.workspace.close();
    const inFresh = (work: (ctx: ServiceContext) => unknown) => async () => {
      const ctx = await fresh();
      await work(ctx);
      await ctx.workspace.close();
    };
    const ours = inFresh((ctx) => commit(ctx, plan));
    return [
      await compare(
        `commit of ${count} rows against bare prepared inserts`,
        's',
        3,
        ours,
        inFresh((ctx) => bareInsert(ctx, stored)),
      ),
      await compare(
        'the same against SQLite alone writing all of it: rows, history, indexes, search words',
        's',
        3,
        ours,
        inFresh((ctx) => bareWrite(ctx, tables)),
      ),
    ];
  });
}
