import { sql, type SqlBool } from 'kysely';
import type { OrganisationList, OrganisationSortKey } from '#shared/contract/organisations.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import type { Language } from '#shared/domain/language.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;
type Page = { offset: number; limit: number };

function live(db: Db, list: OrganisationList) {
  const { search, countries = [], kinds = [], tags = [], parentId = null } = list;
  const words = searchTerms(search);
  return db
    .selectFrom('organisations')
    .where('organisations.deleted_at', 'is', null)
    .$if(search.trim() !== '', (query) => query.where(matches('organisations', words)))
    .$if(countries.length > 0, (query) => query.where('organisations.country', 'in', countries))
    .$if(kinds.length > 0, (query) => query.where('organisations.kind', 'in', kinds))
    .$if(parentId !== null, (query) => query.where('organisations.parent_id', '=', parentId))
    .$if(tags.length > 0, (query) =>
      query.where(sql<SqlBool>`EXISTS (
        SELECT 1 FROM json_each(
          CASE WHEN json_valid(organisations.tags) THEN organisations.tags ELSE '[]' END) AS tag WHERE tag.value IN (${sql.join(tags)}))`),
    );
}

/** Projects outside the bin that the organisation leads or takes part in, each counted once. */
const projectCount = sql<number>`(
  SELECT count(*) FROM (
    SELECT projects.id FROM projects
    WHERE projects.lead_organisation_id = organisations.id AND projects.deleted_at IS NULL
    UNION
    SELECT projects.id FROM participants JOIN projects ON projects.id = participants.project_id
    WHERE participants.organisation_id = organisations.id
      AND participants.deleted_at IS NULL AND projects.deleted_at IS NULL))`;

function withCount(db: Db, list: OrganisationList) {
  return live(db, list)
    .leftJoin('organisations as parent', 'parent.id', 'organisations.parent_id')
    .selectAll('organisations')
    .select([
      'parent.name_kk as parent_kk',
      'parent.name_ru as parent_ru',
      'parent.name_en as parent_en',
    ])
    .select(projectCount.as('project_count'));
}

/** What a list is sorted by for a sort key; empty values stand last whichever way it is sorted. */
function order(key: OrganisationSortKey, language: Language) {
  switch (key) {
    case 'name':
      return sql.ref(`organisations.sort_${language}`);
    case 'shortName':
      return sql`nullif(organisations.short_name, '')`;
    case 'city':
      return sql`nullif(organisations.city, '')`;
    case 'bin':
      return sql`nullif(organisations.bin, '')`;
    case 'kind':
    case 'country':
      return sql.ref(`organisations.${key}`);
    case 'projectCount':
      return sql.ref('project_count');
    case 'updatedAt':
      return sql.ref('organisations.updated_at');
  }
}

export function selectOrganisations(db: Db, list: OrganisationList & Page) {
  const { sort = [], language } = list;
  let query = withCount(db, list);
  for (const { key, descending } of sort) {
    query = query.orderBy(order(key, language), (direction) =>
      descending ? direction.desc().nullsLast() : direction.asc().nullsLast(),
    );
  }
  return query
    .orderBy(`organisations.sort_${language}`)
    .orderBy('organisations.num')
    .offset(list.offset)
    .limit(list.limit)
    .execute();
}

export async function countOrganisations(db: Db, list: OrganisationList): Promise<number> {
  const row = await live(db, list)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

export function selectOrganisation(db: Db, id: string) {
  return withCount(db, { search: '', language: 'ru' })
    .where('organisations.id', '=', id)
    .executeTakeFirst();
}
