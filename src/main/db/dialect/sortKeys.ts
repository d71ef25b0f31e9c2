import type Database from 'better-sqlite3';
import { sql, type RawBuilder } from 'kysely';
import { sortKey } from '#shared/domain/fold/sortKey.ts';

/** Gives a connection the function that `sortKeyOf` names. */
export function openSortKeys(db: Database.Database): void {
  db.function('sort_key', { deterministic: true }, (value) =>
    typeof value === 'string' ? sortKey(value) : value,
  );
}

/** What a text is ordered by that has no stored sort key: dictionary order of all three languages. */
export const sortKeyOf = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`sort_key(${value})`;
