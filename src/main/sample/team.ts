import { teamMemberKind } from '../parts/kinds.ts';
import type { TeamMemberInput } from '#shared/contract/participation.ts';
import { asOf, type MadeOrganisation, type MadeProject, type Making } from './making.ts';
import { isYoungOn, makePerson, type MadePerson, type Wanted } from './people.ts';

/** Everybody made so far, by the organisation that they work at, and managers by their name. */
export interface People {
  byOrganisation: Map<string, MadePerson[]>;
  managers: Map<string, MadePerson>;
}

/** How many out of a hundred have been in an earlier project of the same organisation. */
const returning = 4;

function known(making: Making, people: People, wanted: Wanted, team: ReadonlySet<string>) {
  const pool = wanted.organisation && people.byOrganisation.get(wanted.organisation.id);
  if (!pool || !making.random.chance(returning)) return undefined;
  const fitting = pool.filter(
    ({ id, input }) =>
      !team.has(id) && input.birthDate !== null && isYoungOn(input, wanted.day) === wanted.isYoung,
  );
  return fitting.length === 0 ? undefined : making.random.pick(fitting);
}

function find(making: Making, people: People, wanted: Wanted, team: ReadonlySet<string>) {
  const person =
    people.managers.get(wanted.manager) ??
    (wanted.manager === '' ? known(making, people, wanted, team) : undefined) ??
    makePerson(making, wanted);
  if (wanted.manager !== '') people.managers.set(wanted.manager, person);
  const { organisation } = person;
  if (organisation) {
    const pool = people.byOrganisation.get(organisation.id) ?? [];
    if (!pool.includes(person)) people.byOrganisation.set(organisation.id, [...pool, person]);
  }
  return person;
}

function categoryOf({ input }: MadePerson, isYoung: boolean, making: Making): string {
  if (input.country !== 'KZ') return 'foreign_specialist';
  if (!isYoung) return input.degree === 'doctor' ? 'leading_scientist' : 'scientist';
  if (input.degree === 'bachelor') return 'master_student';
  if (input.degree === 'master')
    return making.random.pick(['doctoral_student', 'young_scientist', 'engineer']);
  return 'young_scientist';
}

function roleOf(project: MadeProject, person: MadePerson, place: number): TeamMemberInput['role'] {
  if (place === 0) return 'manager';
  if (person.input.country !== 'KZ') return 'foreign_collaborator';
  if (place === 1 && project.family === 'istc') return 'sub_manager';
  return place % 11 === 0 ? 'consultant' : 'researcher';
}

/** The organisation of a place of a team: mostly the leading one; a partner abroad has the place `last`. */
function organisationAt(
  project: MadeProject,
  place: number,
  last: number,
): MadeOrganisation | null {
  const own = project.others.filter(({ facts }) => facts.country === 'KZ');
  const abroad = project.others.filter(({ facts }) => facts.country !== 'KZ');
  const [partner] = abroad;
  if (partner && place === last) return partner;
  if (own.length > 0 && place % 4 === 3) return own[Math.floor(place / 4) % own.length] ?? null;
  return project.lead;
}

/** As many people as the project counts, as many of them young on the day of its start. */
export function makeTeam(making: Making, people: People, project: MadeProject): MadePerson[] {
  const { scientists, youngScientists, startDate, endDate, manager, status } = project.input;
  const count = scientists ?? 0;
  const old = count - (youngScientists ?? 0);
  const day = startDate ?? asOf;
  const team = new Map<string, MadePerson>();
  const isOver = status === 'completed' || status === 'terminated';
  for (let place = 0; place < count; place += 1) {
    // The young stand in the middle, so that the manager is none of them where there is a choice.
    const isYoung =
      place === 0 ? old === 0 : place >= Math.max(old - 1, 1) && place < count - (old > 1 ? 1 : 0);
    // Partners abroad take the last place, where their unknown age does not count as young.
    const last = old > 1 ? count - 1 : -1;
    const organisation = place === 0 ? project.lead : organisationAt(project, place, last);
    const wanted = { day, isYoung, organisation, manager: place === 0 ? manager : '' };
    const person = find(making, people, wanted, new Set(team.keys()));
    team.set(person.id, person);
    making.create(teamMemberKind, {
      projectId: project.id,
      personId: person.id,
      role: roleOf(project, person, place),
      category: categoryOf(person, isYoung, making),
      organisationId: person.organisation?.id ?? null,
      position: person.position,
      startDate,
      endDate: isOver ? endDate : null,
      workingDays: project.family === 'istc' ? making.random.int(60, 440) : null,
    });
  }
  return [...team.values()];
}
