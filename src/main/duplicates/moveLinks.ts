import type { AffiliationInput } from '#shared/contract/people.ts';
import type { MainKind } from '#shared/domain/recordKinds.ts';
import { binIn } from '../records/changeRecord.ts';
import type { Change } from '../records/inOneChange.ts';
import { placesNaming, type RecordRow } from '../records/queries.ts';
import { kindOf } from '../records/registry.ts';
import { relinkIn } from '../records/relink.ts';
import { isDouble, missingIn } from './isDouble.ts';
import { overlap } from './overlap.ts';
import { selectNaming, type Place } from './queries.ts';

interface Sibling {
  id: string;
  input: object;
}

/**
 * Lets every record that names `dropId` name `keepId`, also those in the bin, so that they can be
 * brought back later. Of two that would say the same the one that moves goes to the bin.
 */
export async function moveLinks(
  change: Change,
  kind: MainKind,
  keepId: string,
  dropId: string,
): Promise<void> {
  for (const place of placesNaming(kind)) {
    const naming = await selectNaming(change.trx, place, dropId);
    if (naming.length === 0) continue;
    const { toInput } = kindOf(place.from);
    const kept = await selectNaming(change.trx, place, keepId);
    const siblings: Sibling[] = kept
      .filter((row) => row.deleted_at === null)
      .map((row) => ({ id: row.id, input: toInput(row) }));
    for (const row of naming) await moveOne(change, place, row, keepId, siblings);
  }
}

async function moveOne(
  change: Change,
  place: Place,
  row: RecordRow,
  keepId: string,
  siblings: Sibling[],
): Promise<void> {
  const kind = kindOf(place.from);
  const { field } = place.link;
  // A record that named the other one would name itself.
  const link = { [field]: row.id === keepId ? null : keepId };
  if (row.deleted_at !== null || row.id === keepId) return relinkIn(change, kind, row.id, link);
  const moved = { ...kind.toInput(row), ...link };
  const twin = siblings.find(({ input }) => isDouble(place.from, input, moved));
  if (twin) {
    twin.input = { ...twin.input, ...missingIn(twin.input, moved) };
    await relinkIn(change, kind, twin.id, twin.input);
    const { checkRemoval: _removal, ...free } = kind;
    await binIn(change, free, [row.id], 'remove');
    return relinkIn(change, kind, row.id, link);
  }
  const isSecondMain =
    place.from === 'affiliation' && hasMain(siblings, moved as object as AffiliationInput);
  const next = isSecondMain ? { ...moved, isMain: false } : moved;
  siblings.push({ id: row.id, input: next });
  return relinkIn(change, kind, row.id, next);
}

/** Whether the person has another main place at the same time, which stays the main one. */
function hasMain(siblings: readonly Sibling[], moved: AffiliationInput): boolean {
  return siblings.some(({ input }) => {
    const other = input as AffiliationInput;
    return other.personId === moved.personId && other.isMain && overlap(other, moved);
  });
}
