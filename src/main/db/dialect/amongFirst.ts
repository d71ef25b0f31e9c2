import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { SearchedTable } from './wordTables.ts';

/**
 * The condition that a record is one of the newest `limit` outside the bin that the FTS5 expression
 * finds. The index is read from its end and no further than needed, so a common word costs no more.
 */
export function amongFirst(
  table: SearchedTable,
  expression: string,
  limit: number,
): RawBuilder<SqlBool> {
  const index = sql.table(`${table}_search`);
  return sql<SqlBool>`${sql.ref(`${table}.num`)} IN (
    SELECT ${index}.rowid FROM ${index} CROSS JOIN ${sql.table(table)} AS live
    WHERE ${index} MATCH ${expression} AND live.num = ${index}.rowid AND live.deleted_at IS NULL
    ORDER BY ${index}.rowid DESC LIMIT ${limit})`;
}
