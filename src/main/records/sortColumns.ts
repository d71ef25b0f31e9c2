import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { localText, type LocalText } from '#shared/domain/language.ts';

/** The order of a record by its title in each language; a key is worked out once for a text that stands in for others. */
export function sortColumns(title: LocalText) {
  const [kk, ru, en] = [localText(title, 'kk'), localText(title, 'ru'), localText(title, 'en')];
  const sortRu = sortKey(ru);
  return {
    sort_kk: kk === ru ? sortRu : sortKey(kk),
    sort_ru: sortRu,
    sort_en: en === ru ? sortRu : sortKey(en),
  };
}
