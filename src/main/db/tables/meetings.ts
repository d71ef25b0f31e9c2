import type { DerivedNames, RecordColumns } from './columns.ts';

export interface MeetingSeriesTable extends RecordColumns {
  name_kk: string;
  name_ru: string;
  name_en: string;
  rule: string;
}

export interface MeetingsTable extends RecordColumns, DerivedNames {
  kind: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  number: string;
  series_id: string | null;
  date: string | null;
  end_date: string | null;
  start_time: string;
  end_time: string;
  time_zone: string;
  place_kk: string;
  place_ru: string;
  place_en: string;
  country: string | null;
  link: string;
  purpose_kk: string;
  purpose_ru: string;
  purpose_en: string;
  tags: string;
  state: string;
  control_by_id: string | null;
}

export interface SidesTable extends RecordColumns {
  meeting_id: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  organisation_id: string | null;
  country: string | null;
  is_host: number;
  position: number;
}

export interface AttendeesTable extends RecordColumns {
  meeting_id: string;
  side_id: string | null;
  person_id: string;
  organisation_id: string | null;
  job_title_kk: string;
  job_title_ru: string;
  job_title_en: string;
  role: string;
  attendance: string;
  position: number;
}

export interface AgendaItemsTable extends RecordColumns {
  meeting_id: string;
  section_kk: string;
  section_ru: string;
  section_en: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  position: number;
  speaker_id: string | null;
  minutes: number | null;
  is_recurring: number;
  is_discussed: number;
  carried_from_id: string | null;
  heard_kk: string;
  heard_ru: string;
  heard_en: string;
  spoke_kk: string;
  spoke_ru: string;
  spoke_en: string;
  search_text: string;
}

export interface DecisionsTable extends RecordColumns {
  meeting_id: string;
  item_id: string | null;
  number: string;
  position: number;
  title_kk: string;
  title_ru: string;
  title_en: string;
  votes_for: number | null;
  votes_against: number | null;
  votes_abstained: number | null;
  search_text: string;
}

export interface MeetingTopicsTable extends RecordColumns {
  meeting_id: string;
  project_id: string | null;
  programme_id: string | null;
  note: string;
}

export interface VisitEventsTable extends RecordColumns {
  meeting_id: string;
  date: string;
  start_time: string;
  end_time: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  place_kk: string;
  place_ru: string;
  place_en: string;
  host_id: string | null;
  note: string;
}

export interface MinutesTable extends RecordColumns {
  meeting_id: string;
  number: number;
  date: string;
  content: string;
  sha256: string;
}
