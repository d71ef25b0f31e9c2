import type { RecordColumns } from './columns.ts';

/** A record that belongs to one project. */
interface OfProject extends RecordColumns {
  project_id: string;
}

interface Period {
  start_date: string | null;
  end_date: string | null;
}

export interface AffiliationsTable extends RecordColumns, Period {
  person_id: string;
  organisation_id: string;
  position_kk: string;
  position_ru: string;
  position_en: string;
  is_main: number;
}

export interface IdentifiersTable extends OfProject {
  type: string;
  value: string;
  code_key: string;
  note: string;
  search_text: string;
}

export interface ParticipantsTable extends OfProject, Period {
  organisation_id: string;
  role: string;
  contact_id: string | null;
  note: string;
}

export interface TeamMembersTable extends OfProject, Period {
  person_id: string;
  role: string;
  category: string | null;
  organisation_id: string | null;
  position_kk: string;
  position_ru: string;
  position_en: string;
  working_days: number | null;
}

export interface FundingLinesTable extends OfProject {
  party_id: string | null;
  kind: string;
  stage: string;
  basis: string;
  amount_minor: number;
  amount_currency: string;
  date: string | null;
  rate: string;
  rate_source: string;
  share: number | null;
  cost_line: string | null;
  note: string;
}

export interface MilestonesTable extends OfProject {
  kind: string;
  number: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  due_date: string | null;
  received_date: string | null;
  accepted_date: string | null;
  organisation_id: string | null;
  note: string;
  search_text: string;
}

export interface AmendmentsTable extends OfProject {
  kind: string;
  number: string;
  date: string | null;
  new_end_date: string | null;
  former_end_date: string | null;
  budget_minor: number | null;
  budget_currency: string | null;
  description_kk: string;
  description_ru: string;
  description_en: string;
}

export interface ResultsTable extends OfProject {
  kind: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  date: string | null;
  person_id: string | null;
  authors: string;
  venue: string;
  doi: string;
  number: string;
  url: string;
  country: string | null;
  trl: number | null;
  people_count: number | null;
  search_text: string;
}

export interface ConcurrencesTable extends OfProject {
  country: string;
  requested_date: string | null;
  request_number: string;
  sent_date: string | null;
  sent_to: string;
  sent_number: string;
  due_date: string | null;
  answered_date: string | null;
  answer_number: string;
  decision: string | null;
  note: string;
  search_text: string;
}
