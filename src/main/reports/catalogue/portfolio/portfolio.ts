import { isYoung } from '#shared/domain/youngScientist.ts';
import type { Building } from '../definition.ts';
import type { Sql } from '../names.ts';
import {
  inPieces,
  projectFacts,
  selectPeople,
  teamPairs,
  type PersonFacts,
  type ProjectFacts,
  type TeamPair,
} from './queries.ts';

/** A scientist of the teams, once in however many projects. */
export interface TeamPerson {
  birth: string | null;
  /** Start of the first of the projects. */
  firstStart: string | null;
}

/** Projects of a report and who works in them, as numbers: small enough to count in memory whatever the record holds. */
export interface Portfolio {
  projects: ReadonlyMap<number, ProjectFacts>;
  /** Numbers of the people of each project, each once. */
  teams: ReadonlyMap<number, ReadonlySet<number>>;
  /** Projects with a manager among the people of the team. */
  managed: ReadonlySet<number>;
  people: ReadonlyMap<number, TeamPerson>;
}

/** The projects of a condition on `p` with their teams. */
export async function readPortfolio(building: Building, isIn: Sql): Promise<Portfolio> {
  const projects = new Map<number, ProjectFacts>();
  const teams = new Map<number, Set<number>>();
  const managed = new Set<number>();
  const people = new Map<number, TeamPerson>();
  await inPieces<ProjectFacts>(building, projectFacts(isIn), (row) => {
    projects.set(row.num, row);
  });
  await inPieces<TeamPair>(building, teamPairs(isIn), ({ project, person, birth, isManager }) => {
    const team = teams.get(project) ?? new Set();
    teams.set(project, team.add(person));
    if (isManager === 1) managed.add(project);
    const start = projects.get(project)?.start ?? null;
    const known = people.get(person);
    if (!known) people.set(person, { birth, firstStart: start });
    else if (start !== null && (known.firstStart === null || start < known.firstStart)) {
      known.firstStart = start;
    }
  });
  return { projects, teams, managed, people };
}

export interface Ages {
  people: number;
  young: number;
  unknown: number;
}

/** How many of these people are young by the rule of the office. */
export function countAges(
  { office, today }: Building,
  people: Iterable<TeamPerson | undefined>,
): Ages {
  const ages: Ages = { people: 0, young: 0, unknown: 0 };
  for (const person of people) {
    if (!person) continue;
    const day = office.youngReference === 'project_start' ? (person.firstStart ?? today) : today;
    const age = isYoung(person.birth, day, office.youngAgeLimit);
    ages.people += 1;
    if (age === 'young') ages.young += 1;
    if (age === 'unknown') ages.unknown += 1;
  }
  return ages;
}

export interface Unmatched {
  /** Scientists stated in projects beyond those entered by name. */
  scientists: number;
  /** Projects whose manager is written as a name only. */
  managers: number;
}

/** What is stated in projects but not matched with people of the record. */
export function countUnmatched({ projects, teams, managed }: Portfolio): Unmatched {
  const unmatched: Unmatched = { scientists: 0, managers: 0 };
  for (const [num, { scientists, hasManagerName }] of projects) {
    unmatched.scientists += Math.max(0, scientists - (teams.get(num)?.size ?? 0));
    if (hasManagerName === 1 && !managed.has(num)) unmatched.managers += 1;
  }
  return unmatched;
}

/** People asked for at once. */
const piece = 1000;

/** The people of a portfolio in the order of the alphabet of the report. */
export async function readPeople(
  { db, language, step }: Building,
  { people }: Portfolio,
): Promise<PersonFacts[]> {
  const nums = [...people.keys()];
  const found: PersonFacts[] = [];
  for (let from = 0; from < nums.length; from += piece) {
    found.push(...(await selectPeople(db, nums.slice(from, from + piece), `sort_${language}`)));
    await step();
  }
  return found.toSorted((a, b) => (a.sort === b.sort ? a.num - b.num : a.sort < b.sort ? -1 : 1));
}
