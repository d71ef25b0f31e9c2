import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import type { Language } from '#shared/domain/language.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;

function live(db: Db, search: string) {
  const words = searchTerms(search);
  return db
    .selectFrom('programmes')
    .where('programmes.deleted_at', 'is', null)
    .$if(search.trim() !== '', (query) => query.where(matches('programmes', words)));
}

function withCount(db: Db, search: string) {
  return live(db, search)
    .selectAll('programmes')
    .select((eb) =>
      eb
        .selectFrom('projects')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('projects.programme_id', '=', 'programmes.id')
        .where('projects.deleted_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('project_count'),
    );
}

export function selectProgrammes(
  db: Db,
  list: { search: string; language: Language; offset: number; limit: number },
) {
  return withCount(db, list.search)
    .orderBy(`programmes.sort_${list.language}`)
    .orderBy('programmes.num')
    .offset(list.offset)
    .limit(list.limit)
    .execute();
}

export async function countProgrammes(db: Db, search: string): Promise<number> {
  const row = await live(db, search)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

export function selectProgramme(db: Db, id: string) {
  return withCount(db, '').where('programmes.id', '=', id).executeTakeFirst();
}

/** How many projects outside the bin name the programme. */
export async function countProjectsOf(db: Db, programmeId: string): Promise<number> {
  const row = await db
    .selectFrom('projects')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('programme_id', '=', programmeId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}
