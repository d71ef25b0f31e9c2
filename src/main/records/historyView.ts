import { sql } from 'kysely';
import type { HistoryEntryView } from '#shared/contract/records.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { namedKinds, type NamedKind, type RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Reader } from '../db/schema.ts';
import type { Changes } from './diff.ts';
import type { HistoryAction } from './historyLines.ts';
import { placesNaming, selectNames } from './queries.ts';
import type { RecordKind } from './recordKind.ts';
import { recordTables } from './tables.ts';
import { ownStatusNames } from './ownStatusNames.ts';
import { recordTitles } from './titles.ts';

/** The record and everything that belongs to it, as a subquery of ids. */
function withParts(kind: RecordKindName, id: string) {
  const parts = placesNaming(kind)
    .filter(({ link }) => link.isOwner)
    .map(
      ({ table, link }) =>
        sql`SELECT id FROM ${sql.table(table)} WHERE ${sql.ref(link.column)} = ${id}`,
    );
  return sql.join([sql`SELECT ${id}`, ...parts], sql` UNION ALL `);
}

/** Ids that the changes of entries name, by the kind of record named. */
function namedIn(entries: readonly { kind: RecordKindName; changes: Changes }[]) {
  const named = new Map<NamedKind, Set<string>>(namedKinds.map((kind) => [kind, new Set()]));
  for (const { kind, changes } of entries) {
    for (const { field, to } of recordTables[kind].links) {
      for (const id of changes[field] ?? []) {
        if (to !== null && typeof id === 'string') named.get(to)?.add(id);
      }
    }
  }
  return named;
}

/** What happened to a record and to its parts, the latest first. */
export async function readHistory(
  db: Reader,
  record: { kind: RecordKindName; id: string; offset: number; limit: number },
  kindOf: (name: RecordKindName) => RecordKind,
): Promise<{ entries: HistoryEntryView[]; total: number }> {
  const query = db
    .selectFrom('history')
    .where(sql.ref('record_id'), 'in', sql`(${withParts(record.kind, record.id)})`);
  const rows = await query
    .leftJoin('import_batches', 'import_batches.id', 'history.batch_id')
    .select(['history.kind', 'record_id', 'history.at', 'history.actor', 'action', 'changes'])
    .select(['batch_id', 'source_sheet', 'source_row', 'file_name'])
    .orderBy('seq', 'desc')
    .offset(record.offset)
    .limit(record.limit)
    .execute();
  const { total } = await query
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const lines = rows.map((row) => ({
    ...row,
    kind: row.kind as RecordKindName,
    changes: row.changes === null ? {} : (JSON.parse(row.changes) as Changes),
  }));
  const names = new Map<string, LocalText>();
  for (const [kind, ids] of namedIn(lines)) {
    for (const [id, name] of await selectNames(db, kind, [...ids])) names.set(id, name);
  }
  const statuses = await ownStatusNames(db, lines);
  const refs = lines.map(({ kind, record_id: id }) => ({ kind, id }));
  const titles = await recordTitles(db, refs, kindOf);
  const entries = lines.map((line) => {
    const ids = Object.values(line.changes).flat();
    const links = ids.flatMap((id) => {
      const name = typeof id === 'string' ? names.get(id) : undefined;
      return name ? [[id, name] as const] : [];
    });
    return {
      record: titles.get(line.record_id) ?? fail(line.record_id),
      at: line.at,
      by: line.actor,
      action: line.action as HistoryAction,
      batchId: line.batch_id,
      source:
        line.file_name === null
          ? null
          : { fileName: line.file_name, sheet: line.source_sheet ?? '', row: line.source_row },
      changes: Object.entries(line.changes).map(([field, [before, after]]) => {
        const mask = kindOf(line.kind).masks?.[field];
        const shown = (value: unknown) => (mask && typeof value === 'string' ? mask(value) : value);
        return { field, before: shown(before), after: shown(after) };
      }),
      links: { ...Object.fromEntries(links), ...statuses(line) } as Record<string, LocalText>,
    };
  });
  return { entries, total };
}

function fail(id: string): never {
  throw new Error(`No title for ${id}`);
}
