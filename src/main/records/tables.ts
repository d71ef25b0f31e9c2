import type { NamedKind, RecordKindName } from '#shared/domain/recordKinds.ts';
import type { RecordTables } from '../db/schema.ts';

/** A field of a record that names another record. */
export interface Link {
  field: string;
  column: string;
  /** Kind of the record named; null when the record itself says it, in `recordKind`. */
  to: NamedKind | null;
  /** The record belongs to the one it names: it stands on its page, and goes where it goes. */
  isOwner: boolean;
}

const owner = (field: string, column: string, to: NamedKind): Link => ({
  field,
  column,
  to,
  isOwner: true,
});

const names = (field: string, column: string, to: NamedKind): Link => ({
  field,
  column,
  to,
  isOwner: false,
});

const project = owner('projectId', 'project_id', 'project');
const subject: Link = { field: 'recordId', column: 'record_id', to: null, isOwner: true };
const organisation = names('organisationId', 'organisation_id', 'organisation');

const meeting = owner('meetingId', 'meeting_id', 'meeting');
const ofMeeting = names('meetingId', 'meeting_id', 'meeting');
const assignment = owner('assignmentId', 'assignment_id', 'assignment');
const person = names('personId', 'person_id', 'person');
const ofProject = names('projectId', 'project_id', 'project');
const ofProgramme = names('programmeId', 'programme_id', 'programme');
const item = names('itemId', 'item_id', 'agendaItem');

interface RecordTable {
  table: keyof RecordTables;
  links: readonly Link[];
}

/** Where each kind of record is kept and which records it names. */
export const recordTables: Readonly<Record<RecordKindName, RecordTable>> = {
  project: {
    table: 'projects',
    links: [
      names('programmeId', 'programme_id', 'programme'),
      names('leadOrganisationId', 'lead_organisation_id', 'organisation'),
    ],
  },
  organisation: {
    table: 'organisations',
    links: [names('parentId', 'parent_id', 'organisation')],
  },
  programme: {
    table: 'programmes',
    links: [
      names('parentId', 'parent_id', 'programme'),
      names('funderId', 'funder_id', 'organisation'),
    ],
  },
  person: { table: 'people', links: [] },
  affiliation: {
    table: 'affiliations',
    links: [owner('personId', 'person_id', 'person'), organisation],
  },
  identifier: { table: 'identifiers', links: [project] },
  participant: {
    table: 'participants',
    links: [project, organisation, names('contactId', 'contact_id', 'person')],
  },
  teamMember: {
    table: 'team_members',
    links: [project, person, organisation],
  },
  fundingLine: {
    table: 'funding_lines',
    links: [project, names('partyId', 'party_id', 'organisation')],
  },
  milestone: { table: 'milestones', links: [project, organisation] },
  amendment: { table: 'amendments', links: [project] },
  result: {
    table: 'results',
    links: [project, person],
  },
  concurrence: { table: 'concurrences', links: [project] },
  note: { table: 'notes', links: [subject] },
  attachment: { table: 'attachments', links: [subject] },
  savedView: { table: 'saved_views', links: [] },
  savedReport: { table: 'saved_reports', links: [] },
  listItem: { table: 'list_items', links: [] },
  exchangeRate: { table: 'exchange_rates', links: [] },
  holiday: { table: 'holidays', links: [] },
  office: { table: 'offices', links: [] },
  distinction: { table: 'distinctions', links: [] },
  meetingSeries: { table: 'meeting_series', links: [] },
  meeting: {
    table: 'meetings',
    links: [
      names('seriesId', 'series_id', 'meetingSeries'),
      names('controlById', 'control_by_id', 'person'),
    ],
  },
  side: { table: 'sides', links: [meeting, organisation] },
  attendee: {
    table: 'attendees',
    links: [meeting, names('sideId', 'side_id', 'side'), person, organisation],
  },
  agendaItem: {
    table: 'agenda_items',
    links: [
      meeting,
      names('speakerId', 'speaker_id', 'person'),
      names('carriedFromId', 'carried_from_id', 'agendaItem'),
    ],
  },
  decision: { table: 'decisions', links: [meeting, item] },
  meetingTopic: { table: 'meeting_topics', links: [meeting, ofProject, ofProgramme] },
  visitEvent: { table: 'visit_events', links: [meeting, names('hostId', 'host_id', 'person')] },
  minutes: { table: 'minutes', links: [meeting] },
  assignment: {
    table: 'assignments',
    links: [
      ofMeeting,
      item,
      names('decisionId', 'decision_id', 'decision'),
      ofProject,
      names('givenById', 'given_by_id', 'person'),
      names('removedById', 'removed_by_id', 'person'),
    ],
  },
  executor: { table: 'executors', links: [assignment, person, organisation] },
  extension: {
    table: 'extensions',
    links: [assignment, names('grantedById', 'granted_by_id', 'person'), ofMeeting],
  },
  progressNote: { table: 'progress_notes', links: [assignment] },
  initiative: {
    table: 'initiatives',
    links: [
      ofMeeting,
      names('voicedById', 'voiced_by_id', 'person'),
      organisation,
      ofProject,
      ofProgramme,
    ],
  },
};
