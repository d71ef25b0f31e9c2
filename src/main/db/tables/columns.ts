import type { Generated } from 'kysely';

/** Columns that every record's table carries. `num` orders and joins; `id` is what others see. */
export interface RecordColumns {
  num: Generated<number>;
  id: string;
  version: number;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  deleted_at: string | null;
}

/** Sorting and searching texts derived from the names, because SQLite knows no Kazakh. */
export interface DerivedNames {
  sort_kk: string;
  sort_ru: string;
  sort_en: string;
  search_text: string;
}

export interface LocalNames {
  name_kk: string;
  name_ru: string;
  name_en: string;
}
