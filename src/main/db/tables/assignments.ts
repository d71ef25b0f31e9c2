import type { DerivedNames, RecordColumns } from './columns.ts';

export interface AssignmentsTable extends RecordColumns, DerivedNames {
  title_kk: string;
  title_ru: string;
  title_en: string;
  meeting_id: string | null;
  item_id: string | null;
  decision_id: string | null;
  document_kind: string;
  document_number: string;
  document_date: string | null;
  point: string;
  project_id: string | null;
  given_by_id: string | null;
  term_kind: string;
  due_date: string | null;
  form: string;
  done_date: string | null;
  done_number: string;
  removed_date: string | null;
  removed_by_id: string | null;
  note: string;
  tags: string;
}

export interface ExecutorsTable extends RecordColumns {
  assignment_id: string;
  person_id: string | null;
  organisation_id: string | null;
  is_chief: number;
}

export interface ExtensionsTable extends RecordColumns {
  assignment_id: string;
  new_date: string | null;
  former_date: string | null;
  granted_date: string | null;
  granted_by_id: string | null;
  reason: string;
  meeting_id: string | null;
  point: string;
}

export interface ProgressNotesTable extends RecordColumns {
  assignment_id: string;
  date: string;
  text: string;
  reported_term: string | null;
}

export interface InitiativesTable extends RecordColumns, DerivedNames {
  title_kk: string;
  title_ru: string;
  title_en: string;
  summary_kk: string;
  summary_ru: string;
  summary_en: string;
  meeting_id: string | null;
  voiced_by_id: string | null;
  organisation_id: string | null;
  voiced_date: string | null;
  state: string;
  project_id: string | null;
  programme_id: string | null;
  reason: string;
  tags: string;
}
