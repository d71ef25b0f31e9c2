import type { Reader, Writing } from '../../db/schema.ts';
import { currentDue } from '../queries.ts';

type Db = Reader | Writing;

/** Kind of term and the term in force of an assignment. */
export const selectTerm = (db: Db, id: string) =>
  db
    .selectFrom('assignments')
    .select(['term_kind', currentDue.as('current_due')])
    .where('id', '=', id)
    .executeTakeFirst();

/** The meeting of a decision, and its item of the agenda. */
export const selectDecision = (db: Db, id: string) =>
  db
    .selectFrom('decisions')
    .select(['meeting_id', 'item_id'])
    .where('id', '=', id)
    .executeTakeFirst();

export const selectItem = (db: Db, id: string) =>
  db.selectFrom('agenda_items').select('meeting_id').where('id', '=', id).executeTakeFirst();

export const selectMeeting = (db: Db, id: string) =>
  db.selectFrom('meetings').select(['state', 'date']).where('id', '=', id).executeTakeFirst();

/** The stored row of an assignment, in the bin or not. */
export const selectStored = (db: Db, id: string) =>
  db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst();

/** Executors of an assignment outside the bin but for one. */
export const selectOtherExecutors = (db: Db, assignmentId: string, exceptId: string | null) =>
  db
    .selectFrom('executors')
    .select(['person_id', 'organisation_id', 'is_chief'])
    .where('assignment_id', '=', assignmentId)
    .where('deleted_at', 'is', null)
    .where('id', '<>', exceptId ?? '')
    .execute();
