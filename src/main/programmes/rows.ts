import type { Selectable } from 'kysely';
import type { Programme, ProgrammeInput } from '#shared/contract/programmes.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { localText } from '#shared/domain/language.ts';
import type { ProgrammesTable } from '../db/schema.ts';

export type ProgrammeRow = Omit<Selectable<ProgrammesTable>, 'num'>;

/** The columns that an officer's input fills, with everything derived from it. */
export function toColumns(input: ProgrammeInput) {
  const { name } = input;
  return {
    code: input.code,
    name_kk: name.kk,
    name_ru: name.ru,
    name_en: name.en,
    funder: input.funder,
    sort_kk: sortKey(localText(name, 'kk')),
    sort_ru: sortKey(localText(name, 'ru')),
    sort_en: sortKey(localText(name, 'en')),
    search_text: searchKey([input.code, name.kk, name.ru, name.en, input.funder].join(' ')),
  };
}

export function toInput(row: ProgrammeRow): ProgrammeInput {
  return {
    code: row.code,
    name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    funder: row.funder,
  };
}

export function toProgramme(row: ProgrammeRow & { project_count: number }): Programme {
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
