import { sql } from 'kysely';
import { currentDue } from '../../../../../assignments/rows.ts';
import type { BuilderColumn, Scope, Sql } from '../../../column.ts';
import { column, columnsOf, localised, namesOf, rankOf } from '../../queries.ts';

const usual = { isUsual: true } as const;

/** The term in force on the day of the report. */
export const assignmentTerm = column(
  { key: 'dueDate', kind: 'date', value: () => currentDue },
  { ...usual, word: 'term' },
);

/** `assignmentState` of shared/domain/assignmentState in SQL. */
const state = ({ today }: Scope): Sql => sql`CASE
  WHEN assignments.done_date IS NOT NULL THEN
    CASE WHEN assignments.done_date > ${currentDue} THEN 'done_late' ELSE 'done_in_time' END
  WHEN assignments.removed_date IS NOT NULL THEN 'removed'
  WHEN ${currentDue} < ${today} THEN 'overdue'
  WHEN ${currentDue} = ${today} THEN 'due_today'
  WHEN assignments.term_kind = 'constant' THEN 'constant'
  ELSE 'on_control' END`;

export const assignmentState = (states: readonly string[]): BuilderColumn =>
  column(
    {
      key: 'state',
      kind: 'choice',
      choices: { key: (code) => `assignments.state.${code}`, values: states },
      value: state,
      order: (scope) => rankOf(state(scope), states),
    },
    usual,
  );

export const assignmentDaysLate = column({
  key: 'daysLate',
  kind: 'integer',
  value: ({ today }) => sql`CASE
    WHEN ${currentDue} IS NULL THEN NULL
    WHEN assignments.done_date IS NULL AND assignments.removed_date IS NOT NULL THEN NULL
    ELSE nullif(max(0, CAST(julianday(coalesce(assignments.done_date, ${today}))
      - julianday(${currentDue}) AS INTEGER)), 0) END`,
});

export const lastProgress = column(
  {
    key: 'progress',
    kind: 'text',
    value: () => sql`(SELECT progress_notes.text FROM progress_notes
      WHERE progress_notes.assignment_id = assignments.id AND progress_notes.deleted_at IS NULL
      ORDER BY progress_notes.date DESC, progress_notes.num DESC LIMIT 1)`,
  },
  { width: 36 },
);

/** The names of executors: of people where the person is named, else of organisations. */
function executorNames(key: string, isChief: boolean): BuilderColumn {
  const live = sql`executors.assignment_id = assignments.id AND executors.deleted_at IS NULL
    AND executors.is_chief = ${sql.raw(isChief ? '1' : '0')}`;
  return column(
    {
      key,
      kind: 'text',
      value: ({ language }) => sql`(SELECT group_concat(found.name, '; ') FROM (
        SELECT coalesce(${localised('people', 'name', language)},
          ${localised('organisations', 'name', language)}) AS name
        FROM executors LEFT JOIN people ON people.id = executors.person_id
        LEFT JOIN organisations ON organisations.id = executors.organisation_id
        WHERE ${live} ORDER BY executors.num) AS found)`,
    },
    { width: 26, ...(isChief ? usual : {}) },
  );
}

/** The meeting that gave it and those that repeated it. */
export const assignmentMeetings = namesOf(
  'meetings',
  'meeting',
  () => sql`SELECT assignments.meeting_id
    UNION SELECT part.meeting_id FROM extensions AS part
    WHERE part.assignment_id = assignments.id AND part.deleted_at IS NULL`,
);

const c = columnsOf('assignments');

export const executors: readonly BuilderColumn[] = [
  executorNames('chief', true),
  executorNames('coExecutors', false),
  c.names(
    'people',
    'person',
    { table: 'executors', owner: 'assignment_id', by: 'person_id' },
    {
      word: 'executingPeople',
    },
  ),
  c.names(
    'organisations',
    'organisation',
    { table: 'executors', owner: 'assignment_id', by: 'organisation_id' },
    { word: 'executingOrganisations' },
  ),
];
