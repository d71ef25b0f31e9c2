import type { Kysely, Transaction } from 'kysely';
import type {
  BulkWritesTable,
  HistoryTable,
  ImportBatchesTable,
  ImportProfilesTable,
  WorkspaceTable,
} from './tables/keeping.ts';
import type {
  AttachmentsTable,
  DistinctionsTable,
  ExchangeRatesTable,
  HolidaysTable,
  ListItemsTable,
  NotesTable,
  OfficesTable,
  SavedViewsTable,
} from './tables/office.ts';
import type {
  AffiliationsTable,
  AmendmentsTable,
  ConcurrencesTable,
  FundingLinesTable,
  IdentifiersTable,
  MilestonesTable,
  ParticipantsTable,
  ResultsTable,
  TeamMembersTable,
} from './tables/parts.ts';
import type {
  AssignmentsTable,
  ExecutorsTable,
  ExtensionsTable,
  InitiativesTable,
  ProgressNotesTable,
} from './tables/assignments.ts';
import type {
  AgendaItemsTable,
  AttendeesTable,
  DecisionsTable,
  MeetingSeriesTable,
  MeetingsTable,
  MeetingTopicsTable,
  MinutesTable,
  SidesTable,
  VisitEventsTable,
} from './tables/meetings.ts';
import type {
  NarrativesTable,
  SavedReportsTable,
  SnapshotFilesTable,
  SnapshotsTable,
} from './tables/reports.ts';
import type {
  OrganisationsTable,
  PeopleTable,
  ProgrammesTable,
  ProjectsTable,
} from './tables/records.ts';

/** The tables whose rows are records: each row has a version, a history and a place in the bin. */
export interface RecordTables {
  programmes: ProgrammesTable;
  organisations: OrganisationsTable;
  projects: ProjectsTable;
  people: PeopleTable;
  affiliations: AffiliationsTable;
  identifiers: IdentifiersTable;
  participants: ParticipantsTable;
  team_members: TeamMembersTable;
  funding_lines: FundingLinesTable;
  milestones: MilestonesTable;
  amendments: AmendmentsTable;
  results: ResultsTable;
  concurrences: ConcurrencesTable;
  notes: NotesTable;
  attachments: AttachmentsTable;
  saved_views: SavedViewsTable;
  list_items: ListItemsTable;
  exchange_rates: ExchangeRatesTable;
  holidays: HolidaysTable;
  offices: OfficesTable;
  distinctions: DistinctionsTable;
  meeting_series: MeetingSeriesTable;
  meetings: MeetingsTable;
  sides: SidesTable;
  attendees: AttendeesTable;
  agenda_items: AgendaItemsTable;
  decisions: DecisionsTable;
  meeting_topics: MeetingTopicsTable;
  visit_events: VisitEventsTable;
  minutes: MinutesTable;
  assignments: AssignmentsTable;
  executors: ExecutorsTable;
  extensions: ExtensionsTable;
  progress_notes: ProgressNotesTable;
  initiatives: InitiativesTable;
  saved_reports: SavedReportsTable;
}

export interface Schema extends RecordTables {
  workspace: WorkspaceTable;
  history: HistoryTable;
  import_batches: ImportBatchesTable;
  import_profiles: ImportProfilesTable;
  bulk_writes: BulkWritesTable;
  narratives: NarrativesTable;
  snapshots: SnapshotsTable;
  snapshot_files: SnapshotFilesTable;
}

/** Reads only; goes on while a long write runs. */
export type Reader = Kysely<Schema>;

/** A running write transaction; nothing but SQL may be awaited inside it. */
export type Writing = Transaction<Schema>;
