import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { searchExpression } from './searchExpression.ts';
import type { SearchedTable } from './wordTables.ts';

/** The condition that a record's search text holds all the folded words, each as the beginning of a word. */
export function matches(table: SearchedTable, words: readonly string[]): RawBuilder<SqlBool> {
  const expression = searchExpression(words);
  if (expression === null) return sql<SqlBool>`0`;
  const index = sql.table(`${table}_search`);
  const num = sql.ref(`${table}.num`);
  return sql<SqlBool>`${num} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ${expression})`;
}
