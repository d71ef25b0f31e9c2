import type { Building } from '../definition.ts';
import { countAges, type Ages, type Portfolio } from '../portfolio/portfolio.ts';
import type { PersonFacts } from '../portfolio/queries.ts';

export interface PeopleGroup extends Ages {
  id: string | null;
}

/** People by their degree or by where they work now, each in one group only; the largest first. */
export function groupPeople(
  building: Building,
  { people }: Portfolio,
  everybody: readonly PersonFacts[],
  by: 'degree' | 'organisation',
): PeopleGroup[] {
  const groups = Map.groupBy(everybody, (person) => person[by]);
  return [...groups]
    .map(([id, own]) => ({
      id,
      ...countAges(
        building,
        own.map(({ num }) => people.get(num)),
      ),
    }))
    .toSorted((a, b) => b.people - a.people || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}
