import type { Reader, Writing } from '../../db/schema.ts';

type Db = Reader | Writing;

export const selectProfiles = (db: Db) =>
  db
    .selectFrom('import_profiles')
    .selectAll()
    .where('name', '<>', '')
    .orderBy('name')
    .limit(500)
    .execute();

export const selectProfile = (db: Db, id: string) =>
  db.selectFrom('import_profiles').selectAll().where('id', '=', id).executeTakeFirst();

export const selectProfileNamed = (db: Db, name: string) =>
  db.selectFrom('import_profiles').selectAll().where('name', '=', name).executeTakeFirst();

/** The mapping that was remembered last for a table of this shape. */
export const selectRemembered = (db: Db, fingerprint: string) =>
  db
    .selectFrom('import_profiles')
    .selectAll()
    .where('fingerprint', '=', fingerprint)
    .where('name', '=', '')
    .orderBy('num', 'desc')
    .limit(1)
    .executeTakeFirst();

interface NewProfile {
  id: string;
  name: string;
  fingerprint: string;
  mapping: string;
  at: string;
  actor: string;
}

export const insertProfile = (trx: Writing, profile: NewProfile) =>
  trx.insertInto('import_profiles').values(profile).execute();

export const updateProfile = (trx: Writing, id: string, changes: Partial<NewProfile>) =>
  trx.updateTable('import_profiles').set(changes).where('id', '=', id).execute();

export const deleteProfile = (trx: Writing, id: string) =>
  trx.deleteFrom('import_profiles').where('id', '=', id).execute();
