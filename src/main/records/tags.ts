import { sql } from 'kysely';
import { maxLines } from '#shared/contract/fields.ts';
import type { TaggedKind } from '#shared/contract/records.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader } from '../db/schema.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { updateIn } from './changeRecord.ts';
import { inOneChange } from './inOneChange.ts';
import { kindOf } from './registry.ts';
import { recordTables } from './tables.ts';

type Tagged = 'project' | 'person' | 'organisation';

/** Adds and takes away tags of many records as one change; answers how many differ now. Throws `TAGS_TOO_MANY`. */
export function tagRecords(
  ctx: ServiceContext,
  tagging: {
    kind: Tagged;
    ids: readonly string[];
    add: readonly string[];
    remove: readonly string[];
  },
): Promise<number> {
  const { kind, ids, add, remove } = tagging;
  return inOneChange(ctx, async (change) => {
    let changed = 0;
    for (const id of ids) {
      const isChanged = await updateIn(change, kindOf(kind), id, null, (before) => {
        const { tags } = before as { tags: string[] };
        const kept = tags.filter((tag) => !remove.includes(tag));
        const own = [...new Set([...kept, ...add])];
        // A form would refuse the record from then on.
        if (own.length > maxLines) throw new AppError('TAGS_TOO_MANY', { most: maxLines });
        return { ...before, tags: own };
      });
      if (isChanged) changed += 1;
    }
    return changed;
  });
}

/** Every tag of a kind outside the bin, the most used first. */
export async function listTags(
  db: Reader,
  kind: TaggedKind,
): Promise<{ tag: string; count: number }[]> {
  const { rows } = await sql<{ tag: string; count: number }>`
    SELECT tag.value AS tag, count(*) AS count
    FROM ${sql.table(recordTables[kind].table)} AS one, json_each(CASE WHEN json_valid(one.tags) THEN one.tags ELSE '[]' END) AS tag
    WHERE one.deleted_at IS NULL AND one.tags <> '[]'
    GROUP BY tag.value ORDER BY count DESC, tag.value`.execute(db);
  return rows;
}
