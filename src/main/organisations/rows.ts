import type { Selectable } from 'kysely';
import {
  organisationInput,
  type Organisation,
  type OrganisationInput,
} from '#shared/contract/organisations.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { OrganisationsTable } from '../db/tables/records.ts';
import { recordColumns } from '../records/recordColumns.ts';
import type { StoredRow } from '../records/recordKind.ts';
import { sortColumns } from '../records/sortColumns.ts';

const own = recordColumns(organisationInput);

/** The columns that an officer's input fills, with everything derived from it. */
export function toColumns(input: OrganisationInput) {
  const { name } = input;
  return {
    ...own.toColumns(input),
    ...sortColumns(name),
    search_text: searchKey(
      [
        name.kk,
        name.ru,
        name.en,
        input.shortName,
        input.city,
        ...input.aliases,
        input.bin,
        input.ror,
        input.pic,
        ...input.tags,
      ].join(' '),
    ),
  };
}

export const toInput = (row: StoredRow): OrganisationInput => own.toInput(row);

export type OrganisationRow = Selectable<OrganisationsTable> & {
  project_count: number;
  parent_kk: string | null;
  parent_ru: string | null;
  parent_en: string | null;
};

export function toOrganisation(row: OrganisationRow): Organisation {
  const parent: LocalText = {
    kk: row.parent_kk ?? '',
    ru: row.parent_ru ?? '',
    en: row.parent_en ?? '',
  };
  return {
    ...toInput({ ...row }),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    projectCount: row.project_count,
    parent: row.parent_id === null ? null : { id: row.parent_id, name: parent },
  };
}
