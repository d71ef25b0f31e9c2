import { sql } from 'kysely';
import type { Reader } from '../db/schema.ts';

/** What leads from a meeting to what was before it. */
export interface Traces {
  meetingId: string;
  seriesId: string | null;
  organisationIds: readonly string[];
  /** The meetings asked for are before this day. */
  before: string;
}

const among = (ids: readonly string[]) =>
  sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** Ids of earlier meetings of the same series or with the same organisations, the latest first. */
export async function selectEarlier(db: Reader, traces: Traces): Promise<string[]> {
  const { meetingId, seriesId, organisationIds, before } = traces;
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM meetings
    WHERE deleted_at IS NULL AND id <> ${meetingId} AND date < ${before} AND (
      series_id = ${seriesId}
      OR id IN (SELECT meeting_id FROM sides
        WHERE deleted_at IS NULL AND organisation_id IN ${among(organisationIds)})
      OR id IN (SELECT meeting_id FROM attendees
        WHERE deleted_at IS NULL AND organisation_id IN ${among(organisationIds)}))
    ORDER BY date DESC, id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Projects that a meeting is about or in which organisations lead, take part or pay: ids, the latest first. */
export async function selectJointProjects(
  db: Reader,
  topics: { projectIds: readonly string[]; programmeIds: readonly string[] },
  organisationIds: readonly string[],
): Promise<string[]> {
  const organisations = among(organisationIds);
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM projects
    WHERE deleted_at IS NULL AND (
      id IN ${among(topics.projectIds)}
      OR programme_id IN ${among(topics.programmeIds)}
      OR lead_organisation_id IN ${organisations}
      OR id IN (SELECT project_id FROM participants
        WHERE deleted_at IS NULL AND organisation_id IN ${organisations})
      OR id IN (SELECT project_id FROM funding_lines
        WHERE deleted_at IS NULL AND party_id IN ${organisations}))
    ORDER BY start_date DESC, code, id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Budgets of projects added up, one sum per currency, in minor units. */
export async function sumBudgets(
  db: Reader,
  ids: readonly string[],
): Promise<{ minor: number; currency: string }[]> {
  const { rows } = await sql<{ minor: number; currency: string }>`
    SELECT budget_currency AS currency, sum(budget_minor) AS minor FROM projects
    WHERE id IN ${among(ids)} AND budget_currency IS NOT NULL
    GROUP BY budget_currency ORDER BY budget_currency`.execute(db);
  return rows;
}

/** A locked version of the minutes; undefined for a number that was never given. */
export const selectLocked = (db: Reader, meetingId: string, number: number) =>
  db
    .selectFrom('minutes')
    .select(['number', 'date', 'content', 'sha256'])
    .where('meeting_id', '=', meetingId)
    .where('number', '=', number)
    .executeTakeFirst();
