import { sql } from 'kysely';
import type { Language } from '#shared/domain/language.ts';
import type { Reader } from '../../../db/schema.ts';
import { named, type Sql } from '../names.ts';
import type { Period } from '../parameters.ts';

export interface FundingRow {
  partyId: string | null;
  party: string;
  programmeId: string | null;
  programme: string;
  year: string;
  currency: string;
  planned: number;
  committed: number;
  disbursed: number;
  spent: number;
}

const rank = sql`CASE stage WHEN 'commitment' THEN 1 WHEN 'disbursement' THEN 2 ELSE 3 END`;

/** The first stage for which a project has a plan in a currency: only its plans count, so that none counts twice. */
const firstPlans = sql`SELECT project_id, amount_currency, min(${rank}) AS rank FROM funding_lines
  WHERE deleted_at IS NULL AND basis = 'planned' GROUP BY project_id, amount_currency`;

/** Lines `l` of projects `p` that are dated in a period. */
export const isDatedIn = ({ from, to }: Period): Sql => sql`l.deleted_at IS NULL
  AND p.deleted_at IS NULL AND l.date BETWEEN ${from} AND ${to}`;

export const isUndated = sql`l.deleted_at IS NULL AND p.deleted_at IS NULL AND l.date IS NULL`;

/** Lines whose amounts stand in a column of the report. */
export function isStage(stage: string): Sql {
  if (stage !== 'planned') return sql`l.basis = 'actual' AND l.stage = ${stage}`;
  return sql`l.basis = 'planned' AND EXISTS (SELECT 1 FROM (${firstPlans}) AS f
    WHERE f.project_id = l.project_id AND f.amount_currency = l.amount_currency
    AND f.rank = CASE l.stage WHEN 'commitment' THEN 1 WHEN 'disbursement' THEN 2 ELSE 3 END)`;
}

/** Money by party, programme, year and currency, of the lines of a condition on `l` and `p`. */
export async function sumFunding(
  db: Reader,
  isIn: Sql,
  languages: readonly Language[],
): Promise<FundingRow[]> {
  const actual = (stage: string): Sql =>
    sql`sum(CASE WHEN l.basis = 'actual' AND l.stage = ${stage} THEN l.amount_minor ELSE 0 END)`;
  const { rows } = await sql<FundingRow>`
    WITH first AS (${firstPlans}), sums AS (
      SELECT l.party_id, p.programme_id, substr(l.date, 1, 4) AS year,
        l.amount_currency AS currency,
        sum(CASE WHEN l.basis = 'planned' AND f.rank = CASE l.stage WHEN 'commitment' THEN 1
          WHEN 'disbursement' THEN 2 ELSE 3 END THEN l.amount_minor ELSE 0 END) AS planned,
        ${actual('commitment')} AS committed, ${actual('disbursement')} AS disbursed,
        ${actual('expenditure')} AS spent
      FROM funding_lines l JOIN projects p ON p.id = l.project_id
      LEFT JOIN first f ON l.basis = 'planned' AND f.project_id = l.project_id
        AND f.amount_currency = l.amount_currency
      WHERE ${isIn} GROUP BY 1, 2, 3, 4)
    SELECT sums.party_id AS partyId, ${named('o', 'name', languages)} AS party,
      sums.programme_id AS programmeId, ${named('g', 'name', languages)} AS programme,
      sums.year, sums.currency, planned, committed, disbursed, spent
    FROM sums LEFT JOIN organisations o ON o.id = sums.party_id
    LEFT JOIN programmes g ON g.id = sums.programme_id
    ORDER BY ${sql.ref(`o.sort_${languages[0] ?? 'ru'}`)} NULLS LAST, o.num,
      ${sql.ref(`g.sort_${languages[0] ?? 'ru'}`)} NULLS LAST, g.num, year, currency`.execute(db);
  return rows;
}

/** Lines of money that no year can hold, because they have no date. */
export async function countUndated(db: Reader): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM funding_lines l JOIN projects p ON p.id = l.project_id
    WHERE ${isUndated}`.execute(db);
  return rows[0]?.count ?? 0;
}
