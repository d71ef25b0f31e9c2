import type { Language } from '#shared/domain/language.ts';
import { localText } from '#shared/domain/language.ts';
import type { NamedKind } from '#shared/domain/recordKinds.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type { Reader } from '../../../db/schema.ts';
import { selectNames } from '../../../records/queries.ts';

/** The filters of a list in words as they are told one after the other; `name` is a key of `reportFilters`. */
export interface FilterLines {
  texts: string[];
  add: (name: string, values: readonly string[]) => void;
  addSearch: (search: string) => void;
  addNames: (name: string, kind: NamedKind, ids: readonly string[]) => Promise<void>;
  addDate: (name: string, date: string | null) => void;
}

export function filterLines(db: Reader, language: Language, t: Translate): FilterLines {
  const texts: string[] = [];
  const add = (name: string, values: readonly string[]) => {
    if (values.length > 0) texts.push(`${t(`reportFilters.${name}`)}: ${values.join(', ')}`);
  };
  return {
    texts,
    add,
    addSearch: (search) => add('search', search.trim() === '' ? [] : [search.trim()]),
    addNames: async (name, kind, ids) => {
      const names = await selectNames(db, kind, ids);
      add(
        name,
        [...names.values()].map((one) => localText(one, language)),
      );
    },
    addDate: (name, date) => add(name, date === null ? [] : [formatDate(date, language, 'short')]),
  };
}

/** The order of a list in words; `column` names what a key sorts by. */
export function orderText<K extends string>(
  sort: readonly { key: K; descending: boolean }[],
  column: (key: K) => string,
  t: Translate,
): string {
  if (sort.length === 0) return t('reportFilters.orderOfEntry');
  return sort
    .map(({ key, descending }) =>
      descending ? t('reportFilters.descending', { column: column(key) }) : column(key),
    )
    .join(', ');
}
