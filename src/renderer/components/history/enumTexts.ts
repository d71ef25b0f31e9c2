import type { RecordKindName } from '#shared/domain/recordKinds.ts';

type KeyOf = (value: string) => string;

const recordKind: KeyOf = (value) => `history.kind.${value}`;

/** The key of the words for a value of a field that holds one of a closed set. */
const keys: Partial<Record<`${RecordKindName}.${string}`, KeyOf>> = {
  'project.status': (value) => `status.${value}`,
  'organisation.kind': (value) => `organisations.kind.${value}`,
  'milestone.kind': (value) => `terms.milestone.kind.${value}`,
  'amendment.kind': (value) => `terms.amendment.kind.${value}`,
  'concurrence.decision': (value) => `terms.concurrence.decision.${value}`,
  'result.kind': (value) => `results.kind.${value}`,
  'note.kind': (value) => `notes.kind.${value}`,
  'note.level': (value) => `notes.level.${value}`,
  'note.recordKind': recordKind,
  'attachment.recordKind': recordKind,
  'distinction.about': recordKind,
};

/** The key of the words for a value; undefined where values stand for themselves. */
export function enumTextKey(
  kind: RecordKindName,
  field: string,
  value: string,
): string | undefined {
  return keys[`${kind}.${field}`]?.(value);
}
