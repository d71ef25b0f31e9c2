import { binIn } from '../records/changeRecord.ts';
import type { Change } from '../records/inOneChange.ts';
import { relinkIn } from '../records/relink.ts';
import { distinctionKind } from './kind.ts';
import { selectDistinctionsOf } from './queries.ts';

/** The two ids of a pair in their own order, in which a distinction keeps them. */
export function pairOf(a: string, b: string): { firstId: string; secondId: string } {
  return a < b ? { firstId: a, secondId: b } : { firstId: b, secondId: a };
}

/** Whoever was told apart from the record that goes is told apart from the one kept. */
export async function moveDistinctions(
  change: Change,
  keepId: string,
  dropId: string,
): Promise<void> {
  const known = new Set(
    (await selectDistinctionsOf(change.trx, keepId))
      .filter((one) => one.deleted_at === null)
      .flatMap(({ firstId, secondId }) => [firstId, secondId]),
  );
  for (const one of await selectDistinctionsOf(change.trx, dropId)) {
    if (one.deleted_at !== null) continue;
    const other = one.firstId === dropId ? one.secondId : one.firstId;
    if (other === keepId || known.has(other)) {
      await binIn(change, distinctionKind, [one.id], 'remove');
    } else {
      await relinkIn(change, distinctionKind, one.id, pairOf(keepId, other));
    }
  }
}
