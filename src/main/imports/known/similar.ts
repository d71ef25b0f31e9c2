import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import {
  compareOrganisations,
  organisationKeysOf,
  type ComparedOrganisation,
} from '#shared/domain/names/compareOrganisations.ts';
import {
  comparePeople,
  proposed,
  type ComparedPerson,
} from '#shared/domain/names/comparePeople.ts';
import { abbreviationOf, initialsOf } from '#shared/domain/names/initialsOf.ts';
import { nameKeysOf, sexOfPerson } from '#shared/domain/names/personKeys.ts';
import type { Candidate } from '../plan/plan.ts';
import type { KnownRecord, KnownRecords } from './knownRecords.ts';
import { nameKey } from './nameKey.ts';
import { abbreviationKey, allOf, initialsKey, likeOf, ownedBy, surnameOf } from './recordKeys.ts';

/** Most records that are shown beside a row. */
const most = 10;

/** Records of the workspace, or those that the file makes. */
export type Among = 'there' | 'made';

/** Most records of the file that one is compared with: a surname may be that of thousands. */
const mostMade = 40;

function among(found: Iterable<KnownRecord>, which: Among): KnownRecord[] {
  const wanted = [...found].filter(({ version }) => version > 0 === (which === 'there'));
  return which === 'there' ? wanted : wanted.slice(0, mostMade);
}

const best = (found: Candidate[]): Candidate[] =>
  found.toSorted((a, b) => b.score - a.score).slice(0, most);

function comparedOrganisation(input: OrganisationInput): ComparedOrganisation {
  const { bin, ror, pic, city, country } = input;
  return { ...organisationKeysOf(input), bin, ror, pic, city, country };
}

/** Organisations whose initials the name is, or that are called by its initials. */
function byInitials(known: KnownRecords, { name }: OrganisationInput): Set<KnownRecord> {
  const keys = [name.kk, name.ru, name.en].flatMap((one) => [
    initialsKey(abbreviationOf(one)),
    abbreviationKey(initialsOf(nameKey(one))),
  ]);
  return new Set(
    keys.filter((key) => key !== '').flatMap((key) => known.find('organisation', key)),
  );
}

/** Organisations that may be this one, the likeliest first. */
export function similarOrganisations(
  known: KnownRecords,
  input: OrganisationInput,
  which: Among = 'there',
): Candidate[] {
  const compared = comparedOrganisation(input);
  const found = new Set<KnownRecord>();
  for (const key of [...compared.names, ...compared.aliases]) {
    for (const one of known.find('organisation', likeOf(key))) found.add(one);
  }
  const alike = among(found, which).map((one): Candidate => {
    const other = comparedOrganisation(one.input as unknown as OrganisationInput);
    return { kind: 'organisation', id: one.id, ...compareOrganisations(compared, other) };
  });
  const short = among(byInitials(known, input), which)
    .filter((one) => !found.has(one))
    .map((one): Candidate => ({
      ...{ kind: 'organisation', id: one.id, score: proposed, reasons: ['alias'] },
    }));
  return best([...alike, ...short]);
}

function comparedPerson(
  known: KnownRecords,
  input: PersonInput,
  id: string | null,
): ComparedPerson {
  const { orcid, iin, email, birthDate, family, patronymic } = input;
  const places = id === null ? [] : known.find('affiliation', ownedBy(id));
  return {
    ...nameKeysOf(input),
    ...{ orcid, iin, email, birthDate },
    sex: input.gender ?? sexOfPerson(family, patronymic),
    organisationIds: places.map((place) => String(place.input['organisationId'])),
  };
}

/** People that may be this one, the likeliest first. */
export function similarPeople(
  known: KnownRecords,
  input: PersonInput,
  organisationIds: readonly string[] = [],
  which: Among = 'there',
): Candidate[] {
  const compared = { ...comparedPerson(known, input, null), organisationIds };
  const found = new Set<KnownRecord>();
  for (const key of [compared.surname, ...compared.otherSurnames]) {
    for (const one of key === '' ? [] : known.find('person', surnameOf(key))) found.add(one);
  }
  return best(
    among(found, which).map((one) => {
      const other = comparedPerson(known, one.input as unknown as PersonInput, one.id);
      return { kind: 'person', id: one.id, ...comparePeople(compared, other) };
    }),
  );
}

/** Whether a person works or worked in an organisation. */
export const worksIn = (known: KnownRecords, personId: string, organisationId: string): boolean =>
  known.find('affiliation', allOf(personId, organisationId)).length > 0;
