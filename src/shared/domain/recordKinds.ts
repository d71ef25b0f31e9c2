/** Everything that the workspace keeps as a record: with versions, a history and a place in the bin. */
export const recordKinds = [
  'project',
  'organisation',
  'programme',
  'person',
  'affiliation',
  'identifier',
  'participant',
  'teamMember',
  'fundingLine',
  'milestone',
  'amendment',
  'result',
  'concurrence',
  'note',
  'attachment',
  'savedView',
  'savedReport',
  'listItem',
  'exchangeRate',
  'holiday',
  'office',
  'distinction',
  'meetingSeries',
  'meeting',
  'side',
  'attendee',
  'agendaItem',
  'decision',
  'meetingTopic',
  'visitEvent',
  'minutes',
  'assignment',
  'executor',
  'extension',
  'progressNote',
  'initiative',
] as const;

export type RecordKindName = (typeof recordKinds)[number];

/** Kinds with a page of their own, which notes and files can be attached to. */
export const mainKinds = [
  'project',
  'organisation',
  'programme',
  'person',
  'meeting',
  'assignment',
  'initiative',
] as const;

export type MainKind = (typeof mainKinds)[number];

/** Kinds that a field of another record can name. */
export const namedKinds = [
  ...mainKinds,
  'meetingSeries',
  'side',
  'agendaItem',
  'decision',
] as const;

export type NamedKind = (typeof namedKinds)[number];
