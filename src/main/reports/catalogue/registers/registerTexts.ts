import type { ProjectFilter, ProjectSort } from '#shared/contract/projects.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type { Reader } from '../../../db/schema.ts';
import { filterLines, orderText } from './filterLines.ts';

/** The filters of a list in words, one each, in the report's language. */
export async function projectFilters(
  db: Reader,
  filter: ProjectFilter,
  language: Language,
  t: Translate,
): Promise<string[]> {
  const lines = filterLines(db, language, t);
  lines.addSearch(filter.search);
  lines.add(
    'status',
    filter.statuses.map((code) => t(`status.${code}`)),
  );
  await lines.addNames('programme', 'programme', filter.programmeIds);
  await lines.addNames('leadOrganisation', 'organisation', filter.organisationIds);
  lines.add('currency', filter.currencies);
  lines.add('tag', filter.tags);
  lines.addDate('endFrom', filter.endFrom);
  lines.addDate('endTo', filter.endTo);
  return lines.texts;
}

/** The order of the register in words. */
export const registerOrder = (sort: readonly ProjectSort[], t: Translate): string =>
  orderText(
    sort,
    (key) =>
      key === 'updatedAt' ? t('reportFilters.updatedAt') : t(`reports.register.columns.${key}`),
    t,
  );
