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
  'listItem',
  'exchangeRate',
  'holiday',
  'office',
  'distinction',
] as const;

export type RecordKindName = (typeof recordKinds)[number];

/** Kinds with a page of their own, which notes and files can be attached to. */
export const mainKinds = ['project', 'organisation', 'programme', 'person'] as const;

export type MainKind = (typeof mainKinds)[number];
