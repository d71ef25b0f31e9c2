import { sql } from 'kysely';
import type { Reader } from '../../../db/schema.ts';
import { ofLiveProject, type Sql } from '../names.ts';
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

/** The place of a stage of lines in the order in which money moves. */
const rankOf = (alias: string): Sql =>
  sql`CASE ${sql.ref(`${alias}.stage`)} WHEN 'commitment' THEN 1 WHEN 'disbursement' THEN 2 ELSE 3 END`;

/** The first stage for which a project has a plan in a currency: only its plans count, so that none counts twice. */
const firstPlans = sql`SELECT project_id, amount_currency, min(${rankOf('funding_lines')}) AS rank
  FROM funding_lines WHERE deleted_at IS NULL AND basis = 'planned' GROUP BY project_id, amount_currency`;

/** Lines `l` of projects `p` that are dated in a period. */
export const isDatedIn = ({ from, to }: Period): Sql => sql`l.deleted_at IS NULL
  AND p.deleted_at IS NULL AND l.date BETWEEN ${from} AND ${to}`;

export const isUndated = sql`l.deleted_at IS NULL AND p.deleted_at IS NULL AND l.date IS NULL`;

/** Lines `l` whose amounts stand in a column of the report; those of a balance are added and taken off. */
export function isInColumn(column: string): Sql {
  if (column === 'committed') return sql`l.basis = 'actual' AND l.stage = 'commitment'`;
  if (column === 'disbursed') return sql`l.basis = 'actual' AND l.stage = 'disbursement'`;
  if (column === 'spent') return sql`l.basis = 'actual' AND l.stage = 'expenditure'`;
  if (column === 'balance') {
    return sql`l.basis = 'actual' AND l.stage IN ('commitment', 'disbursement')`;
  }
  return sql`l.basis = 'planned' AND EXISTS (SELECT 1 FROM (${firstPlans}) AS f
    WHERE f.project_id = l.project_id AND f.amount_currency = l.amount_currency
    AND f.rank = ${rankOf('l')})`;
}

/** Sums without the names that they belong to. */
export type FundingSum = Omit<FundingRow, 'party' | 'programme'>;

/**
 * Money by party, programme, year and currency, of lines `l` of some projects `p`. The joins are CROSS so that
 * the few projects lead and their lines are found by index.
 */
export function fundingOf(isProject: Sql, isLine: Sql): Sql {
  const actual = (stage: string): Sql =>
    sql`sum(CASE WHEN l.basis = 'actual' AND l.stage = ${stage} THEN l.amount_minor ELSE 0 END)`;
  return sql`WITH own AS MATERIALIZED (
      SELECT p.id, p.programme_id, p.deleted_at FROM projects p WHERE ${isProject}),
    first AS MATERIALIZED (
      SELECT f.project_id, f.amount_currency, min(${rankOf('f')}) AS rank
      FROM own CROSS JOIN funding_lines f ON f.project_id = own.id
      WHERE f.deleted_at IS NULL AND f.basis = 'planned' GROUP BY 1, 2)
    SELECT l.party_id AS partyId, p.programme_id AS programmeId, substr(l.date, 1, 4) AS year,
      l.amount_currency AS currency,
      sum(CASE WHEN l.basis = 'planned' AND f.rank = ${rankOf('l')} THEN l.amount_minor ELSE 0 END)
        AS planned,
      ${actual('commitment')} AS committed, ${actual('disbursement')} AS disbursed,
      ${actual('expenditure')} AS spent
    FROM own AS p CROSS JOIN funding_lines l ON l.project_id = p.id
    LEFT JOIN first f ON f.project_id = l.project_id AND f.amount_currency = l.amount_currency
    WHERE ${isLine} GROUP BY 1, 2, 3, 4`;
}

/** Money of one project. */
export async function sumProject(db: Reader, id: string): Promise<FundingSum[]> {
  const { rows } = await sql<FundingSum>`
    ${fundingOf(sql`p.id = ${id}`, sql`l.deleted_at IS NULL`)} ORDER BY 3, 4`.execute(db);
  return rows;
}

/** Lines of money that no year can hold, because they have no date. */
export async function countUndated(db: Reader): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM funding_lines l
    WHERE l.deleted_at IS NULL AND l.date IS NULL AND ${ofLiveProject('l')}`.execute(db);
  return rows[0]?.count ?? 0;
}
