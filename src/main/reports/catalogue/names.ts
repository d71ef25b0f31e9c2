import { sql, type RawBuilder } from 'kysely';
import { fallbacks, type Language } from '#shared/domain/language.ts';

export type Sql = RawBuilder<unknown>;

const nameIn = (alias: string, field: string, language: Language): Sql =>
  sql`coalesce(${sql.join(
    fallbacks[language].map((one) => sql`nullif(${sql.ref(`${alias}.${field}_${one}`)}, '')`),
  )}, '')`;

/**
 * The name of a record in the languages of a report, the second below the first where it differs; in each
 * language the first name that is given, empty where there is none.
 */
export function named(alias: string, field: string, languages: readonly Language[]): Sql {
  const [first, second] = languages.map((language) => nameIn(alias, field, language));
  if (!first || !second) return first ?? sql`''`;
  return sql`CASE WHEN ${first} = ${second} THEN ${first} ELSE ${first} || char(10) || ${second} END`;
}

/** A list of ids as a table with the columns `value` and, for their order, `key`. */
export const among = (ids: readonly string[]): Sql => sql`json_each(${JSON.stringify(ids)})`;

/** Whether the project that a row belongs to is outside the bin: the few that are in it are found by index. */
export const ofLiveProject = (alias: string): Sql => sql`${sql.ref(`${alias}.project_id`)}
  NOT IN (SELECT id FROM projects WHERE deleted_at IS NOT NULL)`;

/** The organisation that a person `h` works at now as the main place; null where none is known. */
export const mainOrganisation: Sql = sql`(SELECT a.organisation_id FROM affiliations a
  WHERE a.person_id = h.id AND a.deleted_at IS NULL AND a.end_date IS NULL
  ORDER BY a.is_main DESC, a.num LIMIT 1)`;
