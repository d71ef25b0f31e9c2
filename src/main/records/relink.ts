import { diff } from './diff.ts';
import { recordHistory } from './historyLines.ts';
import type { Change } from './inOneChange.ts';
import { requireRow, updateRow } from './queries.ts';
import type { RecordKind } from './recordKind.ts';

/**
 * Writes fields of a record as it stands, in the bin or not, inside a change: no rule of its kind is
 * asked and nothing follows. For merges, where what is asked of each record by itself holds at the end.
 */
export async function relinkIn<I extends object>(
  change: Change,
  kind: RecordKind<I>,
  id: string,
  fields: Partial<I>,
): Promise<void> {
  const { trx, at, actor, op } = change;
  const row = await requireRow(trx, kind.kind, id);
  const before = kind.toInput(row);
  const after = { ...before, ...fields };
  const changes = diff(before as Record<string, unknown>, after);
  if (Object.keys(changes).length === 0) return;
  const version = row.version + 1;
  const stamps = { version, updated_at: at, updated_by: actor };
  await updateRow(trx, kind.kind, id, { ...kind.toColumns(after), ...stamps });
  await recordHistory(trx, [
    { at, actor, kind: kind.kind, recordId: id, action: 'update', version, changes, op },
  ]);
  change.kinds.add(kind.kind);
}
