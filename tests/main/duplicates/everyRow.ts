import { recordTables } from '#main/records/tables.ts';
import type { TestContext } from '#tests/helpers/testWorkspace.ts';

/** Every row of every record as SQLite keeps it, without what tells only when it was written. */
export function everyRow(ctx: TestContext): Record<string, unknown> {
  const rows = Object.values(recordTables).flatMap(({ table }) =>
    (ctx.workspace.raw.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]).map(
      ({ version: _version, updated_at: _at, updated_by: _by, ...row }) => {
        const deleted = row['deleted_at'] === null ? null : 'in the bin';
        return [String(row['id']), { ...row, deleted_at: deleted }] as const;
      },
    ),
  );
  return Object.fromEntries(rows);
}

/** Ids of records outside the bin that name this one anywhere; `all` counts the bin too. */
export function naming(ctx: TestContext, id: string, all = false): string[] {
  return Object.values(recordTables).flatMap(({ table, links }) =>
    links.flatMap(({ column }) =>
      ctx.workspace.raw
        .prepare(
          `SELECT id FROM ${table} WHERE ${column} = ? ${all ? '' : 'AND deleted_at IS NULL'}`,
        )
        .pluck()
        .all(id),
    ),
  ) as string[];
}
