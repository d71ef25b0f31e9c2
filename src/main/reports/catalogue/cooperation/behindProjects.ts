import { sql } from 'kysely';
import type { Behind } from '../behind/behind.ts';
import { behind, type Filters } from '../behind/select.ts';
import { organisationRows, personRows, projectRows } from '../behind/shapes.ts';
import type { Building } from '../definition.ts';
import { isYoungOn } from '../scope.ts';
import type { Sql } from '../names.ts';
import type { Period } from '../parameters.ts';
import type { Dimension } from '../portfolio/groups.ts';
import { organisationIds, pairsOf, scientistsOf } from './queries.ts';

const dimensions: readonly Dimension[] = [
  'party',
  'programme',
  'year',
  'field',
  'country',
  'region',
];

/** Projects of a group by the value of the group; an empty one stands for those of no group. */
const inGroup =
  (dimension: Dimension, period: Period) =>
  (value: string): Sql =>
    sql`p.id IN (SELECT g.project_id FROM (${pairsOf(dimension, period)}) AS g
    WHERE g.id IS ${value === '' ? null : value})`;

/** The projects that count, those of each group, and every project on record behind the headline. */
export function projectsBehind(building: Building, period: Period, isIn: Sql): Behind {
  const groups: Filters = Object.fromEntries(
    dimensions.map((one) => [
      one,
      (value: string) => sql`${isIn} AND ${inGroup(one, period)(value)}`,
    ]),
  );
  return behind(building, projectRows, {
    key: 'projects',
    ids: (condition) =>
      sql`SELECT p.id FROM projects p WHERE ${condition} ORDER BY p.code_sort, p.num`,
    all: isIn,
    filters: {
      ...groups,
      record: (which) =>
        which === 'first'
          ? sql`p.deleted_at IS NULL AND p.start_date = (SELECT min(start_date) FROM projects
              WHERE deleted_at IS NULL)`
          : sql`p.deleted_at IS NULL`,
      unmatched: () => sql`${isIn} AND p.manager <> '' AND NOT EXISTS (
        SELECT 1 FROM team_members m WHERE m.project_id = p.id AND m.deleted_at IS NULL
          AND m.role IN ('manager', 'principal_investigator'))`,
    },
  });
}

/** People in the teams of these projects: all, the young ones, those whose age is not known. */
export const peopleBehind = (building: Building, isIn: Sql): Behind =>
  behind(building, personRows, {
    key: 'people',
    ids: (condition) => sql`SELECT h.id FROM (${scientistsOf(isIn)}) AS s
      JOIN people h ON h.id = s.person_id WHERE h.deleted_at IS NULL AND ${condition}
      ORDER BY ${sql.ref(`h.sort_${building.language}`)}, h.num`,
    filters: { age: (value) => ageIs(building, value) },
  });

/** People `h` of an age, by the start of their first project `s.first_start`. */
export function ageIs(building: Building, value: string): Sql {
  if (value === 'unknown') return sql`h.birth_date IS NULL`;
  const young = isYoungOn(building, sql`s.first_start`);
  return value === 'young' ? young : sql`h.birth_date IS NOT NULL AND NOT (${young})`;
}

export const organisationsBehind = (building: Building, isIn: Sql): Behind =>
  behind(building, organisationRows, {
    key: 'organisations',
    ids: () => sql`${organisationIds(isIn)}
      ORDER BY ${sql.ref(`o.sort_${building.language}`)}, o.num`,
  });
