import type { RecordKindName } from '#shared/domain/recordKinds.ts';

type KeyOf = (value: string) => string;

const recordKind: KeyOf = (value) => `history.kind.${value}`;

/** The key of the words for a value of a field that holds one of a closed set. */
const keys: Partial<Record<`${RecordKindName}.${string}`, KeyOf>> = {
  'project.status': (value) => `status.${value}`,
  'programme.family': (value) => `programmes.family.${value}`,
  'programme.level': (value) => `programmes.level.${value}`,
  'identifier.type': (value) => `participation.identifiers.type.${value}`,
  'participant.role': (value) => `participation.participants.role.${value}`,
  'teamMember.role': (value) => `participation.team.role.${value}`,
  'fundingLine.kind': (value) => `funding.kind.${value}`,
  'fundingLine.stage': (value) => `funding.stage.${value}`,
  'fundingLine.basis': (value) => `funding.basis.${value}`,
  'listItem.list': (value) => `settings.listName.${value}`,
  'holiday.kind': (value) => `settings.holidayKind.${value}`,
  'office.protocolLanguage': (value) => `papers.language.${value}`,
  'office.youngReference': (value) => `settings.youngReference.${value}`,
  'savedView.list': (value) => `${value}.list.title`,
  'organisation.kind': (value) => `organisations.kind.${value}`,
  'person.degree': (value) => `people.degree.${value}`,
  'person.academicTitle': (value) => `people.academicTitle.${value}`,
  'person.gender': (value) => `people.gender.${value}`,
  'milestone.kind': (value) => `terms.milestone.kind.${value}`,
  'amendment.kind': (value) => `terms.amendment.kind.${value}`,
  'concurrence.decision': (value) => `terms.concurrence.decision.${value}`,
  'result.kind': (value) => `results.kind.${value}`,
  'note.kind': (value) => `notes.kind.${value}`,
  'note.level': (value) => `notes.level.${value}`,
  'note.recordKind': recordKind,
  'attachment.recordKind': recordKind,
  'distinction.about': recordKind,
  'meetingSeries.rule': (value) => `history.value.seriesRule.${value}`,
  'meeting.kind': (value) => `history.value.meetingKind.${value}`,
  'meeting.state': (value) => `history.value.meetingState.${value}`,
  'attendee.role': (value) => `history.value.attendeeRole.${value}`,
  'attendee.attendance': (value) => `history.value.attendance.${value}`,
  'assignment.termKind': (value) => `history.value.termKind.${value}`,
  'initiative.state': (value) => `history.value.initiativeState.${value}`,
};

/** The key of the words for a value; undefined where values stand for themselves. */
export function enumTextKey(
  kind: RecordKindName,
  field: string,
  value: string,
): string | undefined {
  return keys[`${kind}.${field}`]?.(value);
}
