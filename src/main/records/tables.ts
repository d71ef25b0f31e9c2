import type { MainKind, RecordKindName } from '#shared/domain/recordKinds.ts';
import type { RecordTables } from '../db/schema.ts';

/** A field of a record that names another record. */
export interface Link {
  field: string;
  column: string;
  /** Kind of the record named; null when the record itself says it, in `recordKind`. */
  to: MainKind | null;
  /** The record belongs to the one it names: it stands on its page, and goes where it goes. */
  isOwner: boolean;
}

const owner = (field: string, column: string, to: MainKind): Link => ({
  field,
  column,
  to,
  isOwner: true,
});

const names = (field: string, column: string, to: MainKind): Link => ({
  field,
  column,
  to,
  isOwner: false,
});

const project = owner('projectId', 'project_id', 'project');
const subject: Link = { field: 'recordId', column: 'record_id', to: null, isOwner: true };
const organisation = names('organisationId', 'organisation_id', 'organisation');

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
    links: [project, names('personId', 'person_id', 'person'), organisation],
  },
  fundingLine: {
    table: 'funding_lines',
    links: [project, names('partyId', 'party_id', 'organisation')],
  },
  milestone: { table: 'milestones', links: [project, organisation] },
  amendment: { table: 'amendments', links: [project] },
  result: {
    table: 'results',
    links: [project, names('personId', 'person_id', 'person')],
  },
  concurrence: { table: 'concurrences', links: [project] },
  note: { table: 'notes', links: [subject] },
  attachment: { table: 'attachments', links: [subject] },
  savedView: { table: 'saved_views', links: [] },
  listItem: { table: 'list_items', links: [] },
  exchangeRate: { table: 'exchange_rates', links: [] },
  holiday: { table: 'holidays', links: [] },
  office: { table: 'offices', links: [] },
  distinction: { table: 'distinctions', links: [] },
};
