import { sql } from 'kysely';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;

/** Types whose numbers are given out once; contracts and other numbers may come again. */
const uniqueTypes = ['istc', 'horizon', 'proposal', 'irn', 'stateRegistration'];

export const isUniqueType = (type: string): boolean => uniqueTypes.includes(type);

/** A live project that bears the code already, as its own or among its identifiers. */
export async function selectBearer(db: Db, codeKey: string, exceptProjectId: string | null) {
  const except = exceptProjectId ?? '';
  const own = await db
    .selectFrom('projects')
    .select(['id', 'code as value', 'title_kk as kk', 'title_ru as ru', 'title_en as en'])
    .where('code_key', '=', codeKey)
    .where('deleted_at', 'is', null)
    .where('id', '<>', except)
    .executeTakeFirst();
  if (own) return own;
  return db
    .selectFrom('identifiers')
    .innerJoin('projects', 'projects.id', 'identifiers.project_id')
    .select([
      'projects.id as id',
      'identifiers.value as value',
      'title_kk as kk',
      'title_ru as ru',
      'title_en as en',
    ])
    .where('identifiers.code_key', '=', codeKey)
    .where('identifiers.type', 'in', uniqueTypes)
    .where('identifiers.deleted_at', 'is', null)
    .where('projects.deleted_at', 'is', null)
    .where('projects.id', '<>', except)
    .executeTakeFirst();
}

export interface Span {
  startDate: string | null;
  endDate: string | null;
}

/** Whether a day lies in both periods; an open end reaches for ever. */
const overlap = (a: Span, b: Span): boolean =>
  (a.startDate === null || b.endDate === null || a.startDate <= b.endDate) &&
  (b.startDate === null || a.endDate === null || b.startDate <= a.endDate);

/** Whether someone stands in a project in the same role during the same time already. */
export async function isThereAlready(
  db: Db,
  table: 'participants' | 'team_members',
  who: { projectId: string; role: string; column: 'organisation_id' | 'person_id'; id: string },
  span: Span,
  exceptId: string | null,
): Promise<boolean> {
  const rows = await db
    .selectFrom(table)
    .select(['start_date as startDate', 'end_date as endDate'])
    .where('project_id', '=', who.projectId)
    .where(sql.ref(who.column), '=', who.id)
    .where('role', '=', who.role)
    .where('deleted_at', 'is', null)
    .where('id', '<>', exceptId ?? '')
    .execute();
  return rows.some((row) => overlap(row, span));
}

/** Whether another amendment of a later date sets the end of the project. */
export async function isOvertaken(
  db: Db,
  amendment: { projectId: string; date: string | null },
): Promise<boolean> {
  if (amendment.date === null) return false;
  const later = await db
    .selectFrom('amendments')
    .select('id')
    .where('project_id', '=', amendment.projectId)
    .where('new_end_date', 'is not', null)
    .where('date', '>', amendment.date)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return later !== undefined;
}

/** The term of a project; throws `NOT_FOUND`. */
export async function selectTerm(db: Db, projectId: string): Promise<Span> {
  const term = await db
    .selectFrom('projects')
    .select(['start_date as startDate', 'end_date as endDate'])
    .where('id', '=', projectId)
    .executeTakeFirst();
  if (!term) throw new AppError('NOT_FOUND', { kind: 'project' });
  return term;
}

/** Live funding lines of a project with the names of their parties, in the order of entry. */
export const selectFunding = (db: Db, projectId: string) =>
  db
    .selectFrom('funding_lines')
    .leftJoin('organisations', 'organisations.id', 'funding_lines.party_id')
    .selectAll('funding_lines')
    .select(['name_kk', 'name_ru', 'name_en'])
    .where('funding_lines.project_id', '=', projectId)
    .where('funding_lines.deleted_at', 'is', null)
    .orderBy('funding_lines.num')
    .execute();

/** The table's rate of a currency on a day: of that day, or the last one before it. */
export const selectRate = (db: Db, currency: string, date: string) =>
  db
    .selectFrom('exchange_rates')
    .select(['currency', 'date', 'rate', 'units'])
    .where('currency', '=', currency)
    .where('date', '<=', date)
    .where('deleted_at', 'is', null)
    .orderBy('date', 'desc')
    .orderBy('num', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Dates of birth of everybody in a project's team, each person once. */
export const selectTeamBirths = (db: Db, projectId: string) =>
  db
    .selectFrom('people')
    .select(['people.id', 'birth_date'])
    .where('people.id', 'in', (team) =>
      team
        .selectFrom('team_members')
        .select('person_id')
        .where('project_id', '=', projectId)
        .where('team_members.deleted_at', 'is', null),
    )
    .execute();
