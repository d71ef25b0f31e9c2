import { sql } from 'kysely';
import type { Money } from '#shared/domain/money.ts';
import type { Reader } from '../../../db/schema.ts';
import type { Building } from '../definition.ts';
import { ofLiveProject, type Sql } from '../names.ts';
import type { Period } from '../parameters.ts';
import { inPieces } from '../portfolio/queries.ts';
import { ranIn } from '../scope.ts';

const alive = sql`p.deleted_at IS NULL`;

const spent = (to: string): Sql => sql`EXISTS (SELECT 1 FROM funding_lines l
  WHERE l.project_id = p.id AND l.deleted_at IS NULL AND l.basis = 'actual'
    AND (l.date IS NULL OR l.date <= ${to})
  GROUP BY l.amount_currency
  HAVING sum(CASE WHEN l.stage = 'commitment' THEN l.amount_minor ELSE 0 END)
    < sum(CASE WHEN l.stage = 'expenditure' THEN l.amount_minor ELSE 0 END))`;

/** Conditions on projects `p` by what happened to them in a year. */
export const projectEvents = (period: Period): Readonly<Record<ProjectEvent, Sql>> => {
  const { from, to } = period;
  return {
    running: ranIn(period),
    added: sql`${ranIn(period)} AND p.start_date >= ${from}`,
    closed: sql`${alive} AND p.status IN ('completed', 'terminated')
      AND p.end_date BETWEEN ${from} AND ${to}`,
    extended: sql`${alive} AND p.id IN (SELECT a.project_id FROM amendments a
      WHERE a.deleted_at IS NULL AND a.kind IN ('extension', 'no_cost_extension')
      AND a.date BETWEEN ${from} AND ${to})`,
    overspent: sql`${ranIn(period)} AND ${spent(to)}`,
    notClosed: sql`${alive} AND p.status = 'active' AND p.end_date BETWEEN ${from} AND ${to}`,
  };
};

export const events = ['running', 'added', 'closed', 'extended', 'overspent', 'notClosed'] as const;

export type ProjectEvent = (typeof events)[number];

/** How many projects each of the events happened to in a period. */
export async function countEvents(
  building: Building,
  period: Period,
): Promise<Record<ProjectEvent, number>> {
  const { overspent, ...conditions } = projectEvents(period);
  const counts = { overspent: 0 } as Record<ProjectEvent, number>;
  for (const [event, condition] of Object.entries(conditions)) {
    const { rows } = await sql<{ count: number }>`
      SELECT count(*) AS count FROM projects p WHERE ${condition}`.execute(building.db);
    counts[event as ProjectEvent] = rows[0]?.count ?? 0;
    await building.step();
  }
  await inPieces<{ count: number }>(
    building,
    (isInPiece) =>
      sql`SELECT count(*) AS count FROM projects p WHERE ${isInPiece} AND ${overspent}`,
    ({ count }) => (counts.overspent += count),
  );
  return counts;
}

export interface DecisionCounts {
  decisions: number;
  done: number;
  open: number;
  withoutAssignments: number;
}

/** Decisions `d` of meetings `m`: done when all assignments that follow from them are. */
export const decisionStates: Readonly<Record<'done' | 'open' | 'withoutAssignments', Sql>> = {
  done: sql`EXISTS (SELECT 1 FROM assignments a WHERE a.decision_id = d.id
      AND a.deleted_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.decision_id = d.id
      AND a.deleted_at IS NULL AND a.done_date IS NULL)`,
  open: sql`EXISTS (SELECT 1 FROM assignments a WHERE a.decision_id = d.id
      AND a.deleted_at IS NULL AND a.done_date IS NULL)`,
  withoutAssignments: sql`NOT EXISTS (SELECT 1 FROM assignments a WHERE a.decision_id = d.id
      AND a.deleted_at IS NULL)`,
};

export async function countDecisions(db: Reader, isIn: Sql): Promise<DecisionCounts> {
  const { done, open, withoutAssignments } = decisionStates;
  const { rows } = await sql<DecisionCounts>`
    SELECT count(*) AS decisions, count(*) FILTER (WHERE ${done}) AS done,
      count(*) FILTER (WHERE ${open}) AS open,
      count(*) FILTER (WHERE ${withoutAssignments}) AS withoutAssignments
    FROM decisions d JOIN meetings m ON m.id = d.meeting_id
    WHERE d.deleted_at IS NULL AND ${isIn}`.execute(db);
  return rows[0] as DecisionCounts;
}

export const moneyStages = ['commitment', 'disbursement', 'expenditure'] as const;

export interface YearMoney extends Money {
  stage: (typeof moneyStages)[number];
}

/** Actual money dated in a period, by stage and currency. */
export async function sumYear(db: Reader, { from, to }: Period): Promise<YearMoney[]> {
  const { rows } = await sql<YearMoney>`
    SELECT l.stage, l.amount_currency AS currency, sum(l.amount_minor) AS minor
    FROM funding_lines l
    WHERE l.deleted_at IS NULL AND ${ofLiveProject('l')} AND l.basis = 'actual'
      AND l.date BETWEEN ${from} AND ${to}
    GROUP BY 1, 2 ORDER BY 2, 1`.execute(db);
  return rows;
}

/** Assignments `a` that were given in a period, by the date of their document or of their meeting. */
export const isGivenIn = ({ from, to }: Period): Sql => sql`a.deleted_at IS NULL
  AND coalesce(a.document_date, (SELECT m.date FROM meetings m WHERE m.id = a.meeting_id))
    BETWEEN ${from} AND ${to}`;

export async function countGiven(db: Reader, period: Period): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM assignments a WHERE ${isGivenIn(period)}`.execute(db);
  return rows[0]?.count ?? 0;
}
