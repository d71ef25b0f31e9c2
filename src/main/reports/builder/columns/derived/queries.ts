import { sql } from 'kysely';
import type { BuiltKind } from '#shared/contract/builder.ts';
import type { BuilderColumn, Choices, Scope, Sql } from '../../column.ts';
import { column, localised, namesOf, type Extra } from '../queries.ts';

/** Young scientists of a project as a share of its scientists. */
export const shareOfYoung = column({
  key: 'youngShare',
  kind: 'percent',
  value: () => sql`CAST(projects.young_scientists AS REAL) / nullif(projects.scientists, 0)`,
});

/** Whole years on the day of the report; who is born on 29 February turns older on 1 March. */
export const age = column({
  key: 'age',
  kind: 'integer',
  value: ({ today }) => sql`CAST(substr(${today}, 1, 4) AS INTEGER)
    - CAST(substr(people.birth_date, 1, 4) AS INTEGER)
    - (substr(${today}, 6) < substr(people.birth_date, 6))`,
});

/** Places of work that hold on the day. */
const holds = ({ today }: Scope): Sql => sql`work.person_id = people.id
  AND work.deleted_at IS NULL
  AND (work.start_date IS NULL OR work.start_date <= ${today})
  AND (work.end_date IS NULL OR work.end_date >= ${today})`;

/** The organisations where a person works on the day. */
export const workplaceIds = (scope: Scope): Sql =>
  sql`SELECT work.organisation_id FROM affiliations AS work WHERE ${holds(scope)}`;

/** Of the places of work that hold on the day the one that stands for all: the main one, then the latest. */
const ofWorkplace = (what: Sql, scope: Scope): Sql => sql`(SELECT ${what}
  FROM affiliations AS work JOIN organisations AS named ON named.id = work.organisation_id
  WHERE ${holds(scope)}
  ORDER BY work.is_main DESC, work.start_date DESC NULLS LAST, work.num DESC LIMIT 1)`;

export const workplaceColumns: readonly BuilderColumn[] = [
  column(
    {
      key: 'organisation',
      kind: 'name',
      value: (scope) => ofWorkplace(localised('named', 'name', scope.language), scope),
      order: (scope) => ofWorkplace(sql.ref(`named.sort_${scope.language}`), scope),
      record: {
        kind: 'organisation',
        id: (scope) => ofWorkplace(sql`work.organisation_id`, scope),
      },
    },
    { word: 'workplace', isUsual: true },
  ),
  column(
    {
      key: 'position',
      kind: 'text',
      value: (scope) => ofWorkplace(localised('work', 'position', scope.language), scope),
    },
    { isUsual: true },
  ),
];

export const workplaces = namesOf('workplaces', 'organisation', workplaceIds);

/** Whether somebody is a young scientist on the day by the rule of the office; empty without a birth date. */
export const isYoungToday = column({
  key: 'isYoung',
  kind: 'flag',
  value: ({ lastOlderBirth }) => sql`people.birth_date > ${lastOlderBirth}`,
});

/** The last day of a meeting. */
export const lastDay = column({
  key: 'lastDay',
  kind: 'date',
  value: () => sql`coalesce(meetings.end_date, meetings.date)`,
});

/** Organisations that are a side of a meeting or sent somebody. */
export const meetingOrganisations = namesOf(
  'organisations',
  'organisation',
  () => sql`SELECT part.organisation_id FROM sides AS part
    WHERE part.meeting_id = meetings.id AND part.deleted_at IS NULL
    UNION SELECT part.organisation_id FROM attendees AS part
    WHERE part.meeting_id = meetings.id AND part.deleted_at IS NULL`,
);

/** The names of the sides of a meeting, the host first. */
export const sideNames = column({
  key: 'sides',
  kind: 'text',
  value: ({ language }) => sql`(SELECT group_concat(found.name, '; ') FROM (
    SELECT ${localised('sides', 'name', language)} AS name FROM sides
    WHERE sides.meeting_id = meetings.id AND sides.deleted_at IS NULL
    ORDER BY sides.is_host DESC, sides.position, sides.num) AS found)`,
});

/** A column of the organisation that a row of `part` names. */
export function ofOrganisation(
  part: string,
  key: string,
  of: { kind: BuiltKind; by?: string; choices?: Choices },
  extra: Extra = {},
): BuilderColumn {
  const { kind, by = key, choices } = of;
  const value = (): Sql => sql`(SELECT nullif(${sql.ref(`named.${by}`)}, '')
    FROM organisations AS named WHERE named.id = ${sql.ref(`${part}.organisation_id`)})`;
  return column({ key, kind, value, ...(choices ? { choices } : {}) }, extra);
}
