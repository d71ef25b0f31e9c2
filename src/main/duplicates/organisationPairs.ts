import {
  compareOrganisations,
  organisationKeysOf,
  type ComparedOrganisation,
} from '#shared/domain/names/compareOrganisations.ts';
import type { Reader } from '../db/schema.ts';
import { organisationKind } from '../organisations/kind.ts';
import { comparePairs, groupBy, type Pair } from './pairs.ts';
import { selectLiveOrganisations } from './queries.ts';

export type KnownOrganisation = ComparedOrganisation & { id: string };

type Row = Awaited<ReturnType<typeof selectLiveOrganisations>>[number];

export function toKnownOrganisation(row: Row): KnownOrganisation {
  const input = organisationKind.toInput({ ...row });
  const { bin, ror, pic, city, country } = input;
  return { id: row.id, ...organisationKeysOf(input), bin, ror, pic, city, country };
}

const marksOf = (one: KnownOrganisation): string[] => [
  ...new Set([...one.names, ...one.aliases]),
  ...(['bin', 'ror', 'pic'] as const)
    .filter((number) => one[number] !== '')
    .map((number) => `${number}: ${one[number]}`),
];

export async function findOrganisationPairs(
  db: Reader,
  pause: () => Promise<void>,
): Promise<Pair[]> {
  const known: KnownOrganisation[] = [];
  for (const row of await selectLiveOrganisations(db)) {
    known.push(toKnownOrganisation(row));
    await pause();
  }
  return comparePairs(await groupBy(known, marksOf, pause), compareOrganisations, pause);
}
