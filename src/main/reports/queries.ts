import type { Reader } from '../db/schema.ts';

/** Names of the records with these ids, in no particular order. */
export async function selectNames(
  db: Reader,
  table: 'programmes' | 'organisations',
  ids: readonly string[],
): Promise<{ name_kk: string; name_ru: string; name_en: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom(table)
    .select(['name_kk', 'name_ru', 'name_en'])
    .where('id', 'in', ids)
    .execute();
}
