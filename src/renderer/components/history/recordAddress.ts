import type { RecordTitle } from '#shared/contract/records.ts';
import type { MainKind, RecordKindName } from '#shared/domain/recordKinds.ts';

/** Where the pages of the kinds with a page of their own stand. */
const pages: Readonly<Record<MainKind, string>> = {
  project: '/projects',
  organisation: '/organisations',
  programme: '/programmes',
  person: '/people',
  meeting: '/meetings',
  assignment: '/assignments',
  initiative: '/initiatives',
};

/** The tab of their owner's page on which the parts of a kind stand. */
const tabs: Partial<Record<RecordKindName, string>> = {
  affiliation: 'affiliations',
  identifier: 'participants',
  participant: 'participants',
  teamMember: 'people',
  fundingLine: 'funding',
  milestone: 'terms',
  amendment: 'terms',
  result: 'results',
  concurrence: 'concurrence',
  note: 'notes',
  attachment: 'files',
  side: 'participants',
  attendee: 'participants',
  agendaItem: 'agenda',
  decision: 'agenda',
  minutes: 'agenda',
  meetingTopic: 'topics',
  visitEvent: 'programme',
  executor: 'executors',
  extension: 'terms',
  progressNote: 'progress',
};

const isMain = (kind: RecordKindName): kind is MainKind => kind in pages;

type Placed = Pick<RecordTitle, 'kind' | 'id'> & {
  parent: Pick<RecordTitle, 'kind' | 'id'> | null;
};

/** The address of the page on which a record stands; null for records without any, such as a rate. */
export function recordAddress({ kind, id, parent }: Placed): string | null {
  if (isMain(kind)) return `${pages[kind]}/${id}`;
  if (!parent || !isMain(parent.kind)) return null;
  const tab = tabs[kind];
  return `${pages[parent.kind]}/${parent.id}${tab === undefined ? '' : `?tab=${tab}`}`;
}
