import type { DerivedNames, LocalNames, RecordColumns } from './columns.ts';

export interface ProgrammesTable extends RecordColumns, DerivedNames, LocalNames {
  code: string;
  funder: string;
  funder_id: string | null;
  family: string;
  level: string;
  parent_id: string | null;
  start_date: string | null;
  end_date: string | null;
  /** JSON: the programme's own words for the states of a project. */
  statuses: string;
}

export interface OrganisationsTable extends RecordColumns, DerivedNames, LocalNames {
  short_name: string;
  kind: string;
  country: string | null;
  city: string;
  legal_form: string | null;
  bin: string;
  ror: string;
  pic: string;
  parent_id: string | null;
  /** JSON list of texts, as `tags`. */
  aliases: string;
  website: string;
  tags: string;
}

export interface ProjectsTable extends RecordColumns, DerivedNames {
  code: string;
  code_key: string;
  code_sort: string;
  title_kk: string;
  title_ru: string;
  title_en: string;
  programme_id: string | null;
  lead_organisation_id: string | null;
  status: string;
  start_date: string | null;
  end_date: string | null;
  budget_minor: number | null;
  budget_currency: string | null;
  field: string | null;
  manager: string;
  manager_sort: string;
  scientists: number | null;
  young_scientists: number | null;
  acronym: string;
  summary_kk: string;
  summary_ru: string;
  summary_en: string;
  /** JSON list of codes of the reference list of areas. */
  areas: string;
  programme_status: string;
  agreement_date: string | null;
  /** JSON list of texts. */
  tags: string;
}

export interface PeopleTable extends RecordColumns, DerivedNames, LocalNames {
  family_kk: string;
  family_ru: string;
  family_en: string;
  given_kk: string;
  given_ru: string;
  given_en: string;
  patronymic_kk: string;
  patronymic_ru: string;
  patronymic_en: string;
  /** JSON list of texts, as `tags`. */
  former_names: string;
  degree: string | null;
  academic_title: string | null;
  orcid: string;
  iin: string;
  birth_date: string | null;
  gender: string | null;
  citizenship: string | null;
  country: string | null;
  email: string;
  phone: string;
  tags: string;
  /** Keys under which the spellings of a name meet; of the other family names a list with spaces. */
  surname_key: string;
  other_surname_keys: string;
  given_key: string;
  patronymic_key: string;
}
