import type { Building } from '../definition.ts';
import type { Sql } from '../names.ts';
import type { GroupMoney } from '../money/grouped.ts';
import { exact } from '../money/converted.ts';
import { yearsOf, type Period } from '../parameters.ts';
import type { Portfolio } from './portfolio.ts';
import {
  inPieces,
  paidSums,
  partyPairs,
  placePairs,
  type GroupPair,
  type PaidSum,
  type PlacePair,
} from './queries.ts';

/** What projects are grouped by. */
export type Dimension = 'party' | 'programme' | 'year' | 'field' | 'country' | 'region';

export interface Group {
  id: string | null;
  projects: number;
  participations: number;
  young: number;
  people: number;
}

/** The groups of each project, by its number; a project may be in several. */
export type Pairs = ReadonlyMap<number, ReadonlySet<string | null>>;

const pairUp = (pairs: Map<number, Set<string | null>>, project: number, id: string | null) => {
  pairs.set(project, (pairs.get(project) ?? new Set()).add(id));
};

/** Groups that follow from the projects themselves. */
export function ownPairs(
  { projects }: Portfolio,
  dimension: 'programme' | 'field' | 'year',
  period: Period,
): Pairs {
  const pairs = new Map<number, Set<string | null>>();
  const years = yearsOf(period).map(String);
  for (const [num, { programme, field, start, end }] of projects) {
    if (dimension === 'programme') pairUp(pairs, num, programme);
    else if (dimension === 'field') pairUp(pairs, num, field);
    else {
      for (const year of years) {
        const isBegun = start === null || start <= `${year}-12-31`;
        if (isBegun && (end === null || end >= `${year}-01-01`)) pairUp(pairs, num, year);
      }
    }
  }
  return pairs;
}

export async function readParties(building: Building, isIn: Sql): Promise<Pairs> {
  const pairs = new Map<number, Set<string | null>>();
  await inPieces<GroupPair>(building, partyPairs(isIn), ({ project, id }) =>
    pairUp(pairs, project, id),
  );
  return pairs;
}

/** Countries and cities of Kazakhstan of the organisations, and how many of these there are. */
export async function readPlaces(building: Building, isIn: Sql) {
  const country = new Map<number, Set<string | null>>();
  const region = new Map<number, Set<string | null>>();
  const organisations = new Set<number>();
  await inPieces<PlacePair>(building, placePairs(isIn), (row) => {
    pairUp(country, row.project, row.country);
    if (row.country === 'KZ') pairUp(region, row.project, row.city);
    organisations.add(row.organisation);
  });
  return { country, region, organisations: organisations.size };
}

/** Projects, participations and distinct people by group, the largest first. */
export function groupPortfolio({ projects, teams }: Portfolio, pairs: Pairs): Group[] {
  const groups = new Map<string | null, Omit<Group, 'people'> & { people: Set<number> }>();
  for (const [num, ids] of pairs) {
    const facts = projects.get(num);
    if (!facts) continue;
    for (const id of ids) {
      const group = groups.get(id) ?? {
        id,
        projects: 0,
        participations: 0,
        young: 0,
        people: new Set(),
      };
      groups.set(id, group);
      group.projects += 1;
      group.participations += facts.scientists;
      group.young += facts.young;
      for (const person of teams.get(num) ?? []) group.people.add(person);
    }
  }
  const key = (id: string | null): string => id ?? '';
  return [...groups.values()]
    .map((group) => ({ ...group, people: group.people.size }))
    .toSorted((a, b) => b.projects - a.projects || (key(a.id) < key(b.id) ? -1 : 1));
}

/** Adds sums of money by group and currency as they come. */
function adder() {
  const sums = new Map<string, GroupMoney>();
  return {
    add: (id: string | null, currency: string, minor: number): void => {
      const key = JSON.stringify([id, currency]);
      const sum = sums.get(key) ?? { id, currency, minor: 0 };
      sums.set(key, sum);
      sum.minor = exact(sum.minor + minor);
    },
    result: (): GroupMoney[] => [...sums.values()],
  };
}

/** Budgets by group; of all projects in one group without an id when there are no pairs. */
export function sumBudgets({ projects }: Portfolio, pairs: Pairs | null): GroupMoney[] {
  const { add, result } = adder();
  for (const [num, { minor, currency }] of projects) {
    if (minor === null || currency === null) continue;
    for (const id of pairs === null ? [null] : (pairs.get(num) ?? [])) add(id, currency, minor);
  }
  return result();
}

/** Actual commitments of the projects by party and by the year of the sum. */
export async function sumCommitments(building: Building, isIn: Sql) {
  const party = adder();
  const year = adder();
  await inPieces<PaidSum>(building, paidSums(isIn), (row) => {
    party.add(row.party, row.currency, row.minor);
    year.add(row.year, row.currency, row.minor);
  });
  return { party: party.result(), year: year.result() };
}
