import { sql } from 'kysely';
import type { Behind } from '../behind/behind.ts';
import { behind, type Filters } from '../behind/select.ts';
import { moneyRows, organisationRows, personRows, projectRows } from '../behind/shapes.ts';
import type { Building } from '../definition.ts';
import { isScientist, isYoungOn } from '../scope.ts';
import type { Sql } from '../names.ts';
import type { Dimension } from '../portfolio/groups.ts';
import { organisationIds, isInGroup, scientistsOf } from './queries.ts';

const dimensions: readonly Dimension[] = [
  'party',
  'programme',
  'year',
  'field',
  'country',
  'region',
];

/** Conditions on projects `p` by what a table groups them by. */
const groupFilters: Filters = Object.fromEntries(
  dimensions.map((one) => [one, (value: string) => isInGroup(one, value)]),
);

const within = (isIn: Sql, filters: Filters): Filters =>
  Object.fromEntries(
    Object.entries(filters).map(([name, condition]) => [
      name,
      (value: string) => sql`${isIn} AND ${condition(value)}`,
    ]),
  );

/** The projects that count, those of each group, and every project on record behind the headline. */
export function projectsBehind(building: Building, isIn: Sql): Behind {
  return behind(building, projectRows, {
    key: 'projects',
    ids: (condition) =>
      sql`SELECT p.id FROM projects p WHERE ${condition} ORDER BY p.code_sort, p.num`,
    all: isIn,
    filters: {
      ...within(isIn, {
        ...groupFilters,
        currency: (value) => sql`p.budget_currency = ${value}`,
        person: (value) => sql`p.id IN (SELECT m.project_id FROM team_members m
          WHERE ${isScientist} AND m.person_id = ${value})`,
      }),
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

/** People in the teams of these projects: all, those of an age, those in the projects of a group. */
export const peopleBehind = (building: Building, isIn: Sql): Behind =>
  behind(building, personRows, {
    key: 'people',
    ids: (condition) => sql`SELECT h.id FROM (${scientistsOf(isIn)}) AS s
      JOIN people h ON h.id = s.person_id WHERE h.deleted_at IS NULL AND ${condition}
      ORDER BY ${sql.ref(`h.sort_${building.language}`)}, h.num`,
    filters: {
      age: (value) => ageIs(building, value),
      ...workingIn(isIn, groupFilters),
    },
  });

/** Conditions on people `h` by those on the projects that they work in. */
const workingIn = (isIn: Sql, filters: Filters): Filters =>
  Object.fromEntries(
    Object.entries(within(isIn, filters)).map(([name, condition]) => [
      name,
      (value: string) => sql`h.id IN (SELECT m.person_id FROM team_members m
        JOIN projects p ON p.id = m.project_id WHERE ${isScientist} AND ${condition(value)})`,
    ]),
  );

/** Actual commitments of these projects: by party, by the year of the sum, by currency. */
export const commitmentsBehind = (building: Building, isIn: Sql): Behind =>
  behind(building, moneyRows, {
    key: 'money',
    ids: (condition) => sql`SELECT l.id FROM funding_lines l JOIN projects p ON p.id = l.project_id
      WHERE ${isIn} AND l.deleted_at IS NULL AND l.basis = 'actual' AND l.stage = 'commitment'
        AND ${condition} ORDER BY l.date, p.code_sort, l.num`,
    filters: {
      party: (value) => sql`l.party_id IS ${value === '' ? null : value}`,
      year: (value) => sql`substr(l.date, 1, 4) = ${value}`,
      currency: (value) => sql`l.amount_currency = ${value}`,
    },
  });

/** People `h` of an age, by the start of their first project `s.first_start`. */
export function ageIs(building: Building, value: string): Sql {
  if (value === 'unknown') return sql`h.birth_date IS NULL`;
  if (value === 'known') return sql`h.birth_date IS NOT NULL`;
  const young = isYoungOn(building, sql`s.first_start`);
  return value === 'young' ? young : sql`h.birth_date IS NOT NULL AND NOT (${young})`;
}

export const organisationsBehind = (building: Building, isIn: Sql): Behind =>
  behind(building, organisationRows, {
    key: 'organisations',
    ids: () => sql`${organisationIds(isIn)}
      ORDER BY ${sql.ref(`o.sort_${building.language}`)}, o.num`,
  });
