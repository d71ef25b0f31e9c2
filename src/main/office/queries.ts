import type { Reader, Writing } from '../db/schema.ts';

/** The office whose workspace this is; none while nothing has been set. */
export const selectOffice = (db: Reader | Writing) =>
  db.selectFrom('offices').selectAll().where('deleted_at', 'is', null).executeTakeFirst();
