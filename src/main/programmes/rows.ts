import type { Selectable } from 'kysely';
import {
  programmeInput,
  type Programme,
  type ProgrammeInput,
} from '#shared/contract/programmes.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import type { ProgrammesTable } from '../db/tables/records.ts';
import { recordColumns } from '../records/recordColumns.ts';
import type { StoredRow } from '../records/recordKind.ts';
import { sortColumns } from '../records/sortColumns.ts';

const own = recordColumns(programmeInput);

/** The columns that an officer's input fills, with everything derived from it. */
export function toColumns(input: ProgrammeInput) {
  const { name } = input;
  return {
    ...own.toColumns(input),
    ...sortColumns(name),
    search_text: searchKey([input.code, name.kk, name.ru, name.en, input.funder].join(' ')),
  };
}

export const toInput = (row: StoredRow): ProgrammeInput => own.toInput(row);

export type ProgrammeRow = Selectable<ProgrammesTable> & {
  project_count: number;
  project_count_below: number;
  parent_kk: string | null;
  parent_ru: string | null;
  parent_en: string | null;
  funder_kk: string | null;
  funder_ru: string | null;
  funder_en: string | null;
};

function reference(id: string | null, kk: string | null, ru: string | null, en: string | null) {
  return id === null ? null : { id, name: { kk: kk ?? '', ru: ru ?? '', en: en ?? '' } };
}

export function toProgramme(row: ProgrammeRow): Programme {
  return {
    ...toInput({ ...row }),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    projectCount: row.project_count,
    projectCountBelow: row.project_count_below,
    parent: reference(row.parent_id, row.parent_kk, row.parent_ru, row.parent_en),
    funderOrganisation: reference(row.funder_id, row.funder_kk, row.funder_ru, row.funder_en),
  };
}
