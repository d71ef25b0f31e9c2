import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';

/** Names of the calls of `partCalls`, each with the kind of record it serves. */
export const partKinds = {
  affiliations: 'affiliation',
  identifiers: 'identifier',
  participants: 'participant',
  teamMembers: 'teamMember',
  fundingLines: 'fundingLine',
  milestones: 'milestone',
  amendments: 'amendment',
  concurrences: 'concurrence',
  results: 'result',
  notes: 'note',
  listItems: 'listItem',
  exchangeRates: 'exchangeRate',
  holidays: 'holiday',
  agendaItems: 'agendaItem',
  decisions: 'decision',
  sides: 'side',
  attendees: 'attendee',
  meetingTopics: 'meetingTopic',
  visitEvents: 'visitEvent',
  executors: 'executor',
  extensions: 'extension',
  progressNotes: 'progressNote',
} as const satisfies Record<string, RecordKindName>;

export type PartName = keyof typeof partKinds;

/** What is entered on the form of a part. */
export type PartInput<N extends PartName> = ParsedInput<`${N}.create`>;

/** A part as `<name>.list` answers it. */
export type PartRow<N extends PartName> = CallOutput<`${N}.list`>['rows'][number];

export type PartKey<N extends PartName> = keyof PartInput<N> & string;

/** The fields that every part has, whatever else is entered. */
export interface AnyRow {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly links: Readonly<Record<string, Record<'kk' | 'ru' | 'en', string>>>;
}
