import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { selectGroupNames } from '../cooperation/queries.ts';
import type { Building } from '../definition.ts';
import { exact } from '../money/converted.ts';
import type { Sql } from '../names.ts';
import { inPieces } from '../portfolio/queries.ts';
import { fundingOf, type FundingRow, type FundingSum } from './queries.ts';

const amounts = ['planned', 'committed', 'disbursed', 'spent'] as const;

/** Sums of the same party, programme, year and currency put together. */
async function readSums(building: Building, isLine: Sql): Promise<FundingSum[]> {
  const sums = new Map<string, FundingSum>();
  await inPieces<FundingSum>(
    building,
    (isInPiece) => fundingOf(isInPiece, isLine),
    (row) => {
      const key = JSON.stringify([row.partyId, row.programmeId, row.year, row.currency]);
      const sum = sums.get(key);
      if (!sum) sums.set(key, row);
      else for (const name of amounts) sum[name] = exact(sum[name] + row[name]);
    },
  );
  return [...sums.values()];
}

/** Money by party, programme, year and currency, in the order of the alphabet; without a name at the end. */
export async function readFunding(building: Building, isLine: Sql): Promise<FundingRow[]> {
  const sums = await readSums(building, isLine);
  const parties = new Set(sums.flatMap(({ partyId }) => partyId ?? []));
  const programmes = new Set(sums.flatMap(({ programmeId }) => programmeId ?? []));
  const partyNames = await selectGroupNames(building, 'organisations', [...parties]);
  const programmeNames = await selectGroupNames(building, 'programmes', [...programmes]);
  const rows = sums.map((sum) => ({
    ...sum,
    party: partyNames.get(sum.partyId ?? '') ?? '',
    programme: programmeNames.get(sum.programmeId ?? '') ?? '',
  }));
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name) ?? (name === '' ? '\u{10FFFD}' : sortKey(name));
    keys.set(name, known);
    return known;
  };
  const order = (row: FundingRow): string[] => [
    keyOf(row.party),
    row.partyId ?? '',
    keyOf(row.programme),
    row.programmeId ?? '',
    row.year,
    row.currency,
  ];
  const ordered = rows.map((row) => ({ row, order: order(row) }));
  const compare = (a: readonly string[], b: readonly string[]): number => {
    const at = a.findIndex((text, place) => text !== b[place]);
    return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
  };
  return ordered.toSorted((a, b) => compare(a.order, b.order)).map(({ row }) => row);
}
