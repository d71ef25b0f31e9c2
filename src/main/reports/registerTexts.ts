import type { ProjectFilter, ProjectSort } from '#shared/contract/projects.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import type { Reader } from '../db/schema.ts';
import { selectNames } from './queries.ts';

/** The filters of a list in words, one each, in the report's language. */
export async function filterTexts(
  db: Reader,
  filter: ProjectFilter,
  language: Language,
  t: Translate,
): Promise<string[]> {
  const texts: string[] = [];
  const add = (name: string, values: readonly string[]) => {
    if (values.length > 0) texts.push(`${t(`reportFilters.${name}`)}: ${values.join(', ')}`);
  };
  const names = async (table: 'programmes' | 'organisations', ids: readonly string[]) =>
    (await selectNames(db, table, ids)).map((row) =>
      localText({ kk: row.name_kk, ru: row.name_ru, en: row.name_en }, language),
    );
  const search = filter.search.trim();
  add('search', search === '' ? [] : [search]);
  add(
    'status',
    filter.statuses.map((code) => t(`status.${code}`)),
  );
  add('programme', await names('programmes', filter.programmeIds));
  add('leadOrganisation', await names('organisations', filter.organisationIds));
  add('currency', filter.currencies);
  add('tag', filter.tags);
  add('endFrom', filter.endFrom === null ? [] : [formatDate(filter.endFrom, language, 'short')]);
  add('endTo', filter.endTo === null ? [] : [formatDate(filter.endTo, language, 'short')]);
  return texts;
}

/** The order of a list in words. */
export function orderText(sort: readonly ProjectSort[], t: Translate): string {
  if (sort.length === 0) return t('reportFilters.orderOfEntry');
  return sort
    .map(({ key, descending }) => {
      const column =
        key === 'updatedAt' ? t('reportFilters.updatedAt') : t(`reports.register.columns.${key}`);
      return descending ? t('reportFilters.descending', { column }) : column;
    })
    .join(', ');
}
