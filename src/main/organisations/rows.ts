import type { Selectable } from 'kysely';
import {
  organisationKinds,
  type Organisation,
  type OrganisationInput,
} from '#shared/contract/organisations.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { localText } from '#shared/domain/language.ts';
import type { OrganisationsTable } from '../db/schema.ts';

export type OrganisationRow = Omit<Selectable<OrganisationsTable>, 'num'>;

/** The columns that an officer's input fills, with everything derived from it. */
export function toColumns(input: OrganisationInput) {
  const { name } = input;
  return {
    name_kk: name.kk,
    name_ru: name.ru,
    name_en: name.en,
    short_name: input.shortName,
    kind: input.kind,
    country: input.country,
    city: input.city,
    sort_kk: sortKey(localText(name, 'kk')),
    sort_ru: sortKey(localText(name, 'ru')),
    sort_en: sortKey(localText(name, 'en')),
    search_text: searchKey([name.kk, name.ru, name.en, input.shortName, input.city].join(' ')),
  };
}

export function toInput(row: OrganisationRow): OrganisationInput {
  return {
    name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    shortName: row.short_name,
    kind: organisationKinds.find((kind) => kind === row.kind) ?? 'other',
    country: row.country,
    city: row.city,
  };
}

export function toOrganisation(row: OrganisationRow & { project_count: number }): Organisation {
  return {
    ...toInput(row),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    projectCount: row.project_count,
  };
}
