import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import type { Language } from '#shared/domain/language.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;

function live(db: Db, search: string) {
  const words = searchTerms(search);
  return db
    .selectFrom('organisations')
    .where('organisations.deleted_at', 'is', null)
    .$if(search.trim() !== '', (query) => query.where(matches('organisations', words)));
}

function withCount(db: Db, search: string) {
  return live(db, search)
    .leftJoin('organisations as parent', 'parent.id', 'organisations.parent_id')
    .selectAll('organisations')
    .select([
      'parent.name_kk as parent_kk',
      'parent.name_ru as parent_ru',
      'parent.name_en as parent_en',
    ])
    .select((eb) =>
      eb
        .selectFrom('projects')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('projects.lead_organisation_id', '=', 'organisations.id')
        .where('projects.deleted_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('project_count'),
    );
}

export function selectOrganisations(
  db: Db,
  list: { search: string; language: Language; offset: number; limit: number },
) {
  return withCount(db, list.search)
    .orderBy(`organisations.sort_${list.language}`)
    .orderBy('organisations.num')
    .offset(list.offset)
    .limit(list.limit)
    .execute();
}

export async function countOrganisations(db: Db, search: string): Promise<number> {
  const row = await live(db, search)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

export function selectOrganisation(db: Db, id: string) {
  return withCount(db, '').where('organisations.id', '=', id).executeTakeFirst();
}
