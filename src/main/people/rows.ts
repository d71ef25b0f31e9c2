import type { Selectable } from 'kysely';
import { personInput, type Person, type PersonInput } from '#shared/contract/people.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { languages, type Language, type LocalText } from '#shared/domain/language.ts';
import { nameKeysOf } from '#shared/domain/names/personKeys.ts';
import type { PeopleTable } from '../db/tables/records.ts';
import { recordColumns } from '../records/recordColumns.ts';
import type { StoredRow } from '../records/recordKind.ts';
import { sortColumns } from '../records/sortColumns.ts';

export { maskIin } from './maskIin.ts';

const own = recordColumns(personInput);

/** Family name, given name and patronymic of one language as one text. */
const wholeName = (input: PersonInput, language: Language): string =>
  [input.family[language], input.given[language], input.patronymic[language]]
    .filter(Boolean)
    .join(' ');

/** The whole name in each language in which the family name is given. */
export function personName(input: PersonInput): LocalText {
  const [kk = '', ru = '', en = ''] = languages.map((language) =>
    input.family[language] === '' ? '' : wholeName(input, language),
  );
  return { kk, ru, en };
}

/** The columns that an officer's input fills, with everything derived from it. */
export function toColumns(input: PersonInput) {
  const name = personName(input);
  const keys = nameKeysOf(input);
  return {
    ...own.toColumns(input),
    name_kk: name.kk,
    name_ru: name.ru,
    name_en: name.en,
    surname_key: keys.surname,
    other_surname_keys: keys.otherSurnames.join(' '),
    given_key: keys.given,
    patronymic_key: keys.patronymic,
    ...sortColumns(name),
    search_text: searchKey(
      [
        ...[input.family, input.given, input.patronymic].flatMap(({ kk, ru, en }) => [kk, ru, en]),
        ...input.formerNames,
        input.orcid,
        input.email,
        ...input.tags,
      ].join(' '),
    ),
  };
}

export const toInput = (row: StoredRow): PersonInput => own.toInput(row);

type PersonRow = Selectable<PeopleTable>;

/** The columns of where a person works today. */
interface WorkplaceColumns {
  organisation_id: string;
  kk: string;
  ru: string;
  en: string;
  position_kk: string;
  position_ru: string;
  position_en: string;
}

export function toPerson(
  row: PersonRow,
  workplace: WorkplaceColumns | undefined,
  projectCount: number,
): Person {
  return {
    ...toInput({ ...row }),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    organisation: workplace
      ? {
          id: workplace.organisation_id,
          name: { kk: workplace.kk, ru: workplace.ru, en: workplace.en },
        }
      : null,
    position: {
      kk: workplace?.position_kk ?? '',
      ru: workplace?.position_ru ?? '',
      en: workplace?.position_en ?? '',
    },
    projectCount,
  };
}
