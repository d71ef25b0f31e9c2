import { newId } from '#main/db/newId.ts';
import { kindOf } from '#main/records/registry.ts';
import { recordTables } from '#main/records/tables.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';

/** Writes records straight into their tables, `history` left out: no benchmark of writing. */
export function insertMany(
  ctx: ServiceContext,
  name: RecordKindName,
  count: number,
  input: (i: number) => object,
): string[] {
  const kind = kindOf(name);
  const at = ctx.now().toISOString();
  const ids: string[] = [];
  let insert: ReturnType<typeof ctx.workspace.raw.prepare> | undefined;
  for (let i = 0; i < count; i += 1) {
    const id = newId();
    const stamps = { created_at: at, created_by: '', updated_at: at, updated_by: '' };
    const row = { id, version: 1, ...stamps, deleted_at: null, ...kind.toColumns(input(i)) };
    insert ??= ctx.workspace.raw.prepare(
      `INSERT INTO ${recordTables[name].table} (${Object.keys(row).join(', ')})
       VALUES (${Object.keys(row)
         .map(() => '?')
         .join(', ')})`,
    );
    insert.run(Object.values(row));
    ids.push(id);
  }
  return ids;
}
