import { sql } from 'kysely';
import type { BuilderColumn, Scope, Sql } from '../../../column.ts';
import { column, rankOf } from '../../queries.ts';

interface Term {
  /** What came, null while it is awaited. */
  came: Sql;
  due: Sql;
}

const milestone: Term = {
  came: sql`coalesce(milestones.received_date, milestones.accepted_date)`,
  due: sql`milestones.due_date`,
};

const concurrence: Term = {
  came: sql`concurrences.answered_date`,
  due: sql`concurrences.due_date`,
};

/** `name`, or `nameLate` where it came after its term. */
const late = ({ came, due }: Term, name: Sql): Sql =>
  sql`CASE WHEN ${came} > ${due} THEN ${name} || 'Late' ELSE ${name} END`;

const awaited = ({ due }: Term, { today }: Scope): Sql => sql`CASE
  WHEN ${due} IS NULL THEN 'undated' WHEN ${due} < ${today} THEN 'overdue'
  WHEN ${due} = ${today} THEN 'today' ELSE 'waiting' END`;

function stateColumn(value: (scope: Scope) => Sql, values: readonly string[]): BuilderColumn {
  return column(
    {
      key: 'state',
      kind: 'choice',
      choices: { key: (code) => `reportBuilder.states.${code}`, values },
      value,
      order: (scope) => rankOf(value(scope), values),
    },
    { isUsual: true },
  );
}

/** `milestoneState` of shared/domain in SQL. */
export const milestoneStateOf = stateColumn(
  (scope) => sql`CASE WHEN ${milestone.came} IS NULL THEN ${awaited(milestone, scope)}
    ELSE ${late(
      milestone,
      sql`CASE WHEN milestones.accepted_date IS NULL THEN 'received' ELSE 'accepted' END`,
    )} END`,
  [
    'overdue',
    'today',
    'waiting',
    'undated',
    'received',
    'receivedLate',
    'accepted',
    'acceptedLate',
  ],
);

/** `concurrenceState` of shared/domain in SQL. */
export const concurrenceStateOf = stateColumn(
  (
    scope,
  ) => sql`CASE WHEN ${concurrence.came} IS NOT NULL THEN ${late(concurrence, sql`'answered'`)}
    WHEN concurrences.requested_date IS NULL THEN 'planned'
    ELSE ${awaited(concurrence, scope)} END`,
  ['overdue', 'today', 'waiting', 'undated', 'planned', 'answered', 'answeredLate'],
);

const lateDays = ({ came, due }: Term, today: string): Sql =>
  sql`nullif(max(0, CAST(julianday(coalesce(${came}, ${today})) - julianday(${due}) AS INTEGER)), 0)`;

export const milestoneDaysLate = column({
  key: 'daysLate',
  kind: 'integer',
  value: ({ today }) => lateDays(milestone, today),
});

export const concurrenceDaysLate = column({
  key: 'daysLate',
  kind: 'integer',
  value: ({ today }) => sql`CASE WHEN concurrences.requested_date IS NULL
    AND concurrences.answered_date IS NULL THEN NULL ELSE ${lateDays(concurrence, today)} END`,
});
