import type { AffiliationInput, PersonInput } from '#shared/contract/people.ts';
import { dateParts } from '#shared/domain/dates.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { affiliationKind, personKind } from '../people/kind.ts';
import { asOf, sampleTag, type MadeOrganisation, type Making } from './making.ts';
import { foreignName, localPersonName, managerName, type Gender, type Name } from './names.ts';
import { spell } from './spellings.ts';

/** The age up to which a scientist is young, as the sample's office counts. */
export const youngAge = 40;

export interface MadePerson {
  id: string;
  input: PersonInput;
  organisation: MadeOrganisation | null;
  position: LocalText;
}

/** Full years between two days. */
export function ageOn(birth: string, day: string): number {
  const years = dateParts(day).year - dateParts(birth).year;
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

export const isYoungOn = ({ birthDate }: PersonInput, day: string): boolean =>
  birthDate !== null && ageOn(birthDate, day) <= youngAge;

const two = (count: number): string => String(count).padStart(2, '0');

/** What is asked for when a place in a team is to be filled. */
export interface Wanted {
  /** The day on which the age counts. */
  day: string;
  isYoung: boolean;
  organisation: MadeOrganisation | null;
  /** How a project names its manager; empty for everybody else. */
  manager: string;
}

function degreeOf({ random }: Making, age: number): PersonInput['degree'] {
  if (age < 27) return random.pick(['bachelor', 'master', 'master']);
  if (age <= youngAge) return random.pick(['master', 'master', 'phd']);
  return age < 52
    ? random.pick(['phd', 'candidate', 'master'])
    : random.pick(['candidate', 'doctor']);
}

function personOf(making: Making, wanted: Wanted): PersonInput {
  const { random, facts } = making;
  const country = wanted.organisation?.facts.country ?? 'KZ';
  const isForeign = country !== 'KZ';
  const picked: Gender = random.chance(54) ? 'female' : 'male';
  let named: { gender: Gender; name: Name };
  if (wanted.manager !== '') named = managerName(facts.names, random, wanted.manager);
  else if (isForeign) {
    named = { gender: picked, name: foreignName(facts.names, random, picked, country) };
  } else named = { gender: picked, name: localPersonName(facts.names, random, picked) };
  const age = wanted.isYoung ? random.int(23, youngAge - 1) : random.int(youngAge + 2, 70);
  const birth = `${dateParts(wanted.day).year - age}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const degree = degreeOf(making, age);
  const wasMarried = !isForeign && named.gender === 'female' && random.chance(3);
  // Nobody knows the birth dates of partners abroad, nor of some older scientists.
  const isUnknown = isForeign || (!wanted.isYoung && wanted.manager === '' && random.chance(4));
  return {
    ...named.name,
    formerNames: wasMarried ? [formerName(making, named.name)] : [],
    degree,
    academicTitle:
      degree === 'doctor'
        ? 'professor'
        : degree === 'candidate' && random.chance(40)
          ? 'associate_professor'
          : null,
    orcid: '',
    iin: '',
    birthDate: isUnknown ? null : birth,
    gender: named.gender,
    citizenship: country,
    country,
    email: '',
    phone: '',
    tags: [sampleTag],
  };
}

/** The whole name before a marriage. */
function formerName({ random, facts }: Making, { given }: Name): string {
  const family = spell(`${random.pick(facts.names.kazakh.families)}а`).ru;
  return `${family} ${given.ru}`;
}

function positionOf({ random, facts }: Making, person: PersonInput, wanted: Wanted): LocalText {
  const { organisation } = wanted;
  const isUniversity = organisation?.facts.kind === 'university';
  const rank = wanted.isYoung
    ? 'young'
    : person.degree === 'doctor' || wanted.manager !== ''
      ? 'lead'
      : 'senior';
  const isForeign = organisation !== null && organisation.facts.country !== 'KZ';
  const list = isForeign ? 'abroad' : `${rank}${isUniversity ? 'University' : ''}`;
  return random.pick(facts.texts.positions[list] ?? []);
}

function affiliate({ random, create }: Making, person: MadePerson, from: string): void {
  if (person.organisation === null) return;
  const { year } = dateParts(from);
  const input: AffiliationInput = {
    personId: person.id,
    organisationId: person.organisation.id,
    position: person.position,
    startDate: `${year - random.int(0, 4)}-${two(random.int(1, 12))}-01`,
    endDate: null,
    isMain: true,
  };
  create(affiliationKind, input);
}

/** A place of work before the one of today. */
function affiliateBefore(making: Making, person: MadePerson, from: string, isYoung: boolean): void {
  const { random, organisations, create } = making;
  const others = [...organisations.values()].filter(
    ({ facts, id }) =>
      facts.kind === 'university' && facts.country === 'KZ' && id !== person.organisation?.id,
  );
  const { year } = dateParts(from);
  create(affiliationKind, {
    personId: person.id,
    organisationId: random.pick(others).id,
    position: random.pick(
      making.facts.texts.positions[isYoung ? 'youngUniversity' : 'seniorUniversity'] ?? [],
    ),
    startDate: `${year - random.int(9, 12)}-09-01`,
    endDate: `${year - random.int(5, 7)}-06-30`,
    isMain: false,
  });
}

/** An invented person with the place of work that was asked for. */
export function makePerson(making: Making, wanted: Wanted): MadePerson {
  const input = personOf(making, wanted);
  const id = making.create(personKind, input);
  const { organisation } = wanted;
  const person = { id, input, organisation, position: positionOf(making, input, wanted) };
  const from = wanted.day < asOf ? wanted.day : asOf;
  if (organisation?.facts.country === 'KZ' && making.random.chance(8)) {
    affiliateBefore(making, person, from, wanted.isYoung);
  }
  affiliate(making, person, from);
  return person;
}
