import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { initiativeStates } from '#shared/domain/initiativeLife.ts';
import type {
  InitiativeFilter,
  InitiativeList,
  InitiativeSortKey,
} from '#shared/contract/initiatives.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import type { Language } from '#shared/domain/language.ts';
import { matches } from '../db/dialect/matches.ts';
import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;

const among = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** The initiatives behind a filter; the bin never among them. */
function live(db: Db, filter: InitiativeFilter) {
  let query = db.selectFrom('initiatives').where('initiatives.deleted_at', 'is', null);
  const words = searchTerms(filter.search);
  if (filter.search.trim() !== '') query = query.where(matches('initiatives', words));
  const named = {
    state: filter.states,
    meeting_id: filter.meetingIds,
    organisation_id: filter.organisationIds,
  };
  for (const [column, values] of Object.entries(named)) {
    if (values.length === 0) continue;
    query = query.where(sql<SqlBool>`${sql.ref(`initiatives.${column}`)} IN ${among(values)}`);
  }
  if (filter.tags.length === 0) return query;
  return query.where(sql<SqlBool>`json_valid(initiatives.tags) AND EXISTS (
    SELECT 1 FROM json_each(initiatives.tags) AS tag WHERE tag.value IN ${among(filter.tags)})`);
}

/** States sort by the way of an initiative, not by their names. */
const stateRank = sql`CASE initiatives.state ${sql.join(
  initiativeStates.map((state, rank) => sql`WHEN ${sql.lit(state)} THEN ${sql.lit(rank)}`),
  sql` `,
)} END`;

function order(key: InitiativeSortKey, language: Language): RawBuilder<unknown> {
  switch (key) {
    case 'title':
      return sql.ref(`initiatives.sort_${language}`);
    case 'state':
      return stateRank;
    case 'voicedDate':
      return sql.ref('initiatives.voiced_date');
    case 'updatedAt':
      return sql.ref('initiatives.updated_at');
  }
}

/** The rows of a list in its order; empty values stand last whichever way it is sorted. */
export function selectInitiatives(
  db: Db,
  list: InitiativeList,
  page: { offset: number; limit: number },
) {
  let query = live(db, list.filter).selectAll('initiatives');
  for (const { key, descending } of list.sort) {
    query = query.orderBy(order(key, list.language), (by) =>
      descending ? by.desc().nullsLast() : by.asc().nullsLast(),
    );
  }
  const last = list.sort.at(-1)?.descending ? 'desc' : 'asc';
  return query.orderBy('initiatives.num', last).offset(page.offset).limit(page.limit).execute();
}

export async function countInitiatives(db: Db, filter: InitiativeFilter): Promise<number> {
  const row = await live(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
