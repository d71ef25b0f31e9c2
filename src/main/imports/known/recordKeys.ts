import type { AssignmentInput } from '#shared/contract/assignments.ts';
import type { InitiativeInput } from '#shared/contract/initiatives.ts';
import type { MeetingKept } from '#shared/contract/meetings.ts';
import type { ListItemInput } from '#shared/contract/office.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { AffiliationInput, PersonInput } from '#shared/contract/people.ts';
import type { ProgrammeInput } from '#shared/contract/programmes.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { ResultInput } from '#shared/contract/results.ts';
import { rememberLast } from '#shared/domain/fold/remember.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { organisationKeysOf } from '#shared/domain/names/compareOrganisations.ts';
import { abbreviationOf, initialsOf } from '#shared/domain/names/initialsOf.ts';
import { nameKeysOf } from '#shared/domain/names/personKeys.ts';
import { readWholeName } from '#shared/domain/names/wholeName.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { codeKey } from './codeKey.ts';
import { nameKey } from './nameKey.ts';
import { titleKey } from './titleKey.ts';

/** A key with the letter of what it is made of; '' for nothing. */
const keyed = (letter: string, text: string): string => (text === '' ? '' : `${letter}:${text}`);

const textsOf = (text: LocalText): string[] => [text.kk, text.ru, text.en];

const titles = (text: LocalText): string[] => textsOf(text).map(titleOf);

/** One string for a row and its record: a key looked up before is found again sooner. */
export const codeOf = rememberLast((code) => keyed('code', codeKey(code)));
export const titleOf = rememberLast((title) => keyed('title', titleKey(title)));
export const nameOf = (name: string): string => keyed('name', nameKey(name));
export const numberOf = (type: string, value: string): string => keyed(type, value);
export const likeOf = (key: string): string => keyed('like', key);

/** What the names of a person come to; the order of the words is the one given. */
export const personNameOf = (person: Pick<PersonInput, 'family' | 'given' | 'patronymic'>) => {
  const keys = nameKeysOf({ ...person, formerNames: [] });
  return keyed('name', `${keys.surname}|${keys.given}|${keys.patronymic}`);
};

export const initialsKey = (initials: string): string => keyed('initials', initials);
export const abbreviationKey = (abbreviation: string): string => keyed('abbr', abbreviation);

/** An abbreviation and the name whose initials it is find each other. */
const shortKeys = (name: string): string[] => [
  initialsKey(initialsOf(nameKey(name))),
  abbreviationKey(abbreviationOf(name)),
];

function organisationKeys(input: OrganisationInput): string[] {
  const names = [...textsOf(input.name), input.shortName, ...input.aliases].map(nameOf);
  const { names: full, aliases } = organisationKeysOf(input);
  return [
    ...names,
    ...[...full, ...aliases].map(likeOf),
    ...textsOf(input.name).flatMap(shortKeys),
    numberOf('bin', input.bin),
    numberOf('ror', input.ror),
    numberOf('pic', input.pic),
  ];
}

/** The names that a person bore before, as whole names. */
const formerNames = ({ formerNames: names }: PersonInput): string[] =>
  names.flatMap(readWholeName).map(({ family, given, patronymic }) => {
    const inRussian = (ru: string) => ({ kk: '', ru, en: '' });
    return personNameOf({
      ...{ family: inRussian(family), given: inRussian(given) },
      patronymic: inRussian(patronymic),
    });
  });

function personKeys(input: PersonInput): string[] {
  const { surname, otherSurnames } = nameKeysOf(input);
  return [
    personNameOf(input),
    ...formerNames(input),
    ...[surname, ...otherSurnames].map((key) => keyed('surname', key)),
    numberOf('iin', input.iin),
    numberOf('orcid', input.orcid),
  ];
}

export const surnameOf = (key: string): string => keyed('surname', key);

/** The paper that an assignment stands in, with its point. */
export const paperOf = (number: string, date: string | null, point: string): string =>
  number === '' && date === null ? '' : `paper:${titleKey(number)}|${date ?? ''}|${point}`;

/** The minutes of a meeting, which have both a number and a date. */
export const minutesOf = (number: string, date: string | null): string =>
  number === '' || date === null ? '' : `minutes:${titleKey(number)}|${date}`;

type Keys = (input: never) => string[];

const ofOwner =
  (owner: string, ...fields: string[]) =>
  (input: Record<string, unknown>): string[] => {
    const values = [owner, ...fields].map((field) => (input[field] as string | null) ?? '');
    return [`own:${values[0]}`, `all:${values.join(' ')}`];
  };

const keysOf: Partial<Record<RecordKindName, Keys>> = {
  project: ({ code, title }: ProjectInput) => [codeOf(code), ...titles(title)],
  organisation: organisationKeys,
  programme: ({ code, name }: ProgrammeInput) => [...textsOf(name), code].map(nameOf),
  person: personKeys,
  meeting: ({ title, number, date }: MeetingKept) => [...titles(title), minutesOf(number, date)],
  assignment: ({ title, documentNumber, documentDate, point }: AssignmentInput) => [
    ...titles(title),
    paperOf(documentNumber, documentDate, point),
  ],
  initiative: ({ title }: InitiativeInput) => titles(title),
  affiliation: ({ personId, organisationId }: AffiliationInput) => [
    `own:${personId}`,
    `all:${personId} ${organisationId}`,
  ],
  identifier: ofOwner('projectId'),
  participant: ofOwner('projectId', 'organisationId', 'role'),
  teamMember: ofOwner('projectId', 'personId', 'role'),
  fundingLine: ofOwner('projectId'),
  milestone: ofOwner('projectId'),
  concurrence: ofOwner('projectId'),
  result: (input: ResultInput) => [`own:${input.projectId}`],
  meetingTopic: ofOwner('meetingId', 'projectId'),
  side: ofOwner('meetingId', 'organisationId'),
  attendee: ofOwner('meetingId', 'personId'),
  executor: ofOwner('assignmentId'),
  extension: ofOwner('assignmentId', 'newDate'),
  progressNote: ofOwner('assignmentId'),
  listItem: ({ list, code }: ListItemInput) => [`all:${list} ${code}`],
};

export const ownedBy = (ownerId: string): string => `own:${ownerId}`;
export const allOf = (...values: string[]): string => `all:${values.join(' ')}`;

/** The keys under which a record is found by what a row says, some of them twice; the same text always gives the same key. */
export function recordKeys(kind: RecordKindName, input: Record<string, unknown>): string[] {
  const keys = keysOf[kind]?.(input as never) ?? [];
  return keys.filter((key) => key !== '');
}
