import type {
  IdentifierInput,
  ParticipantInput,
  TeamMemberInput,
} from '#shared/contract/participation.ts';
import type { ExecutorInput } from '#shared/contract/assignments.ts';
import type { AttendeeInput } from '#shared/contract/meetings.ts';
import type { AffiliationInput } from '#shared/contract/people.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { languages, type LocalText } from '#shared/domain/language.ts';
import { mainKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';
import { overlap } from './overlap.ts';

/** Whether two texts say the same in every language in which both are given. */
const isCompatible = (a: LocalText, b: LocalText): boolean =>
  languages.every((one) => {
    const [first, second] = [searchKey(a[one]), searchKey(b[one])];
    return first === '' || second === '' || first === second;
  });

const isSameMember = (a: TeamMemberInput, b: TeamMemberInput): boolean =>
  a.projectId === b.projectId && a.personId === b.personId && a.role === b.role && overlap(a, b);

const isSameParticipant = (a: ParticipantInput, b: ParticipantInput): boolean =>
  a.projectId === b.projectId &&
  a.organisationId === b.organisationId &&
  a.role === b.role &&
  overlap(a, b);

const isSameAffiliation = (a: AffiliationInput, b: AffiliationInput): boolean =>
  a.personId === b.personId &&
  a.organisationId === b.organisationId &&
  overlap(a, b) &&
  isCompatible(a.position, b.position);

const isSameIdentifier = (a: IdentifierInput, b: IdentifierInput): boolean =>
  a.projectId === b.projectId &&
  a.type === b.type &&
  canonicalProjectCode(a.value).key === canonicalProjectCode(b.value).key;

/** Somebody executes an assignment once, and attends a meeting once. */
const isSameExecutor = (a: ExecutorInput, b: ExecutorInput): boolean =>
  a.assignmentId === b.assignmentId &&
  a.personId === b.personId &&
  a.organisationId === b.organisationId;

const isSameAttendee = (a: AttendeeInput, b: AttendeeInput): boolean =>
  a.meetingId === b.meetingId && a.personId === b.personId;

const rules: Partial<Record<RecordKindName, (a: object, b: object) => boolean>> = {
  teamMember: (a, b) => isSameMember(a as TeamMemberInput, b as TeamMemberInput),
  participant: (a, b) => isSameParticipant(a as ParticipantInput, b as ParticipantInput),
  affiliation: (a, b) => isSameAffiliation(a as AffiliationInput, b as AffiliationInput),
  executor: (a, b) => isSameExecutor(a as ExecutorInput, b as ExecutorInput),
  attendee: (a, b) => isSameAttendee(a as AttendeeInput, b as AttendeeInput),
  identifier: (a, b) => isSameIdentifier(a as IdentifierInput, b as IdentifierInput),
};

/** Whether two records of one kind say the same of the same others, so that one of them is enough. */
export function isDouble(kind: RecordKindName, a: object, b: object): boolean {
  if (mainKinds.some((main) => main === kind)) return false;
  return rules[kind]?.(a, b) ?? JSON.stringify(a) === JSON.stringify(b);
}

const isLocal = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'kk' in value;

/** What the first of two doubles lacks and the second says; periods stay, since open ends mean something. */
export function missingIn(kept: object, double: object): Record<string, unknown> {
  const other = double as Record<string, unknown>;
  const missing: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(kept)) {
    if (field === 'startDate' || field === 'endDate' || field === 'isMain') continue;
    const given = other[field];
    if (isLocal(value) && isLocal(given)) {
      missing[field] = {
        kk: value.kk || given.kk,
        ru: value.ru || given.ru,
        en: value.en || given.en,
      };
    } else if (value === null || value === '') {
      missing[field] = given;
    }
  }
  return missing;
}
