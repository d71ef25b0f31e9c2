import { sql } from 'kysely';
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

/** Projects outside the bin of a programme and of all programmes below it. */
const projectsBelow = sql<number>`(
  WITH RECURSIVE below(id) AS (
    SELECT programmes.id
    UNION
    SELECT child.id FROM programmes AS child JOIN below ON child.parent_id = below.id
    WHERE child.deleted_at IS NULL)
  SELECT count(*) FROM projects
  WHERE projects.programme_id IN (SELECT id FROM below) AND projects.deleted_at IS NULL)`;

function withCount(db: Db, search: string) {
  return live(db, search)
    .leftJoin('programmes as parent', 'parent.id', 'programmes.parent_id')
    .leftJoin('organisations as funder', 'funder.id', 'programmes.funder_id')
    .selectAll('programmes')
    .select([
      'parent.name_kk as parent_kk',
      'parent.name_ru as parent_ru',
      'parent.name_en as parent_en',
      'funder.name_kk as funder_kk',
      'funder.name_ru as funder_ru',
      'funder.name_en as funder_en',
    ])
    .select(projectsBelow.as('project_count_below'))
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
