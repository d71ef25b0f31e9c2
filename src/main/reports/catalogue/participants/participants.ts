import { sql } from 'kysely';
import { z } from 'zod';
import { ageOn, isYoung } from '#shared/domain/youngScientist.ts';
import type { ReportTable } from '#shared/report/reportModel.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { listed } from '../behind/listed.ts';
import { behind, type Shape } from '../behind/select.ts';
import { chartTitle, figure, figures, narrative, share, table } from '../blocks.ts';
import { ageIs, projectsBehind } from '../cooperation/behindProjects.ts';
import { scientistsOf, selectGroupNames } from '../cooperation/queries.ts';
import { defineReport, type Building } from '../definition.ts';
import { mainOrganisation, type Sql } from '../names.ts';
import { countAges, countUnmatched, readPeople, readPortfolio } from '../portfolio/portfolio.ts';
import { pieceCount } from '../portfolio/queries.ts';
import { manyYears, periodFact, periodOf } from '../parameters.ts';
import { ranIn, scopes } from '../scope.ts';
import { groupPeople, type PeopleGroup } from './groupPeople.ts';
import { selectScientists, type ScientistRow } from './queries.ts';

/** The day on which the age of a scientist counts, by the rule of the office. */
const referenceDay = ({ office, today }: Building, firstStart: string | null): string =>
  office.youngReference === 'project_start' ? (firstStart ?? today) : today;

const scientistRows = (isIn: Sql): Shape<ScientistRow> => ({
  kind: 'person',
  columns: [
    ['person', 'text', 34],
    ['organisation', 'text', 38],
    ['degree', 'text', 18],
    ['age', 'integer', 8],
    ['youth', 'text', 20],
    ['projects', 'integer', 10, { rowsKey: 'projects' }],
  ],
  select: ({ db, languages }, ids) => selectScientists(db, ids, isIn, languages),
  toCells: (building, row) => {
    const { t, today, office } = building;
    const day = referenceDay(building, row.firstStart);
    return [
      row.name,
      row.organisation,
      row.degree === null ? '' : t(`people.degree.${row.degree}`),
      row.birthDate === null ? null : ageOn(row.birthDate, today),
      t(`reportCatalogue.youth.${isYoung(row.birthDate, day, office.youngAgeLimit)}`),
      row.projects,
    ];
  },
});

/** Everybody once: the ones of an age or of an organisation behind the figures. */
const people = (building: Building, isIn: Sql) =>
  behind(building, scientistRows(isIn), {
    key: 'people',
    ids: (condition) => sql`SELECT h.id FROM (${scientistsOf(isIn)}) AS s
      JOIN people h ON h.id = s.person_id WHERE h.deleted_at IS NULL AND ${condition}
      ORDER BY ${sql.ref(`h.sort_${building.language}`)}, h.num`,
    filters: {
      age: (value) => ageIs(building, value),
      degree: (value) => sql`h.degree IS ${value === '' ? null : value}`,
      organisation: (value) => sql`${mainOrganisation} IS ${value === '' ? null : value}`,
    },
  });

const peopleColumns = [
  ['people', 'integer', 12, { isSummed: true, rowsKey: 'people' }],
  ['youngPeople', 'integer', 12, { isSummed: true, rowsKey: 'people/age/young' }],
  ['youngShare', 'percent', 12, { rowsKey: 'people/age/known' }],
  ['unknownAge', 'integer', 14, { isSummed: true, rowsKey: 'people/age/unknown' }],
] as const;

/** Scientists by one thing, each in one line only, so that the lines add up. */
function groupsTable(
  building: Building,
  by: 'degree' | 'organisation',
  groups: readonly PeopleGroup[],
  nameOf: (id: string | null) => string,
): ReportTable {
  return table(
    building,
    `peopleBy_${by}`,
    [[by, 'text', 44], ...peopleColumns],
    groups.map((group) => [
      nameOf(group.id),
      group.people,
      group.young,
      share(group.young, group.people - group.unknown),
      group.unknown,
    ]),
    {
      rowParts: groups.map(({ id }) => rowsPart({ [by]: id })),
      rowLinks:
        by === 'organisation'
          ? groups.map(({ id }) => (id === null ? null : { kind: 'organisation', id }))
          : [],
      charts: [
        {
          kind: by === 'degree' ? 'share' : 'bars',
          title: chartTitle(building, `peopleBy_${by}`),
          categoryKey: by,
          valueKeys: ['people'],
        },
      ],
      frozenColumns: 1,
    },
  );
}

/** Scientists and young scientists, everybody once, with the rule by which age counts. */
export const participants = defineReport({
  id: 'participants',
  shelf: 'registers',
  steps: ({ projects, people: all }) => 1 + 2 * pieceCount(projects) + pieceCount(all),
  parameters: (today) =>
    z.strictObject({ ...manyYears(today).shape, projects: z.enum(scopes).default('agreed') }),
  behind: (building, parameters) => {
    const period = periodOf(parameters);
    const isIn = ranIn(period, parameters.projects);
    return [people(building, isIn), projectsBehind(building, isIn)];
  },
  build: async (building, parameters) => {
    const { t, office } = building;
    const period = periodOf(parameters);
    const isIn = ranIn(period, parameters.projects);
    const portfolio = await readPortfolio(building, isIn);
    const counted = countAges(building, portfolio.people.values());
    const unmatched = countUnmatched(portfolio);
    const older = counted.people - counted.young - counted.unknown;
    const everybody = await readPeople(building, portfolio);
    const degrees = groupPeople(building, portfolio, everybody, 'degree');
    const places = groupPeople(building, portfolio, everybody, 'organisation');
    const unnamed = t('reportCatalogue.unnamed');
    const names = await selectGroupNames(
      building,
      'organisations',
      places.flatMap(({ id }) => id ?? []),
    );
    const { table: list, streams } = await listed(
      building,
      { ...people(building, isIn), ids: () => Promise.resolve(everybody.map(({ id }) => id)) },
      {
        title: t('reportCatalogue.tables.people'),
        totalLabel: t('reportCatalogue.rowCount', { rows: '{count}' }),
        frozenColumns: 1,
      },
    );
    const rule = t(`reportCatalogue.ageRule.${office.youngReference}`, {
      limit: office.youngAgeLimit,
    });
    return {
      facts: [
        periodFact(building, period),
        t(`reportCatalogue.choices.projects.${parameters.projects}`),
        rule,
      ],
      sections: [
        figures(building, [
          figure(building, 'people', counted.people, { rowsKey: 'people' }),
          figure(building, 'youngPeople', counted.young, { rowsKey: 'people/age/young' }),
          figure(building, 'olderPeople', older, { rowsKey: 'people/age/older' }),
          figure(building, 'unknownAge', counted.unknown, { rowsKey: 'people/age/unknown' }),
          figure(
            building,
            'youngPeopleShare',
            share(counted.young, counted.people - counted.unknown),
            { type: 'percent', rowsKey: 'people/age/known' },
          ),
          figure(building, 'unmatchedScientists', unmatched.scientists, { rowsKey: 'projects' }),
          figure(building, 'unmatchedManagers', unmatched.managers, {
            rowsKey: 'projects/unmatched/managers',
          }),
        ]),
        narrative(building, 'figures'),
        groupsTable(building, 'degree', degrees, (id) =>
          id === null ? unnamed : t(`people.degree.${id}`),
        ),
        groupsTable(building, 'organisation', places, (id) => names.get(id ?? '') || unnamed),
        { ...list, rowParts: list.rowLinks.map((link) => rowsPart({ person: link?.id ?? '' })) },
      ],
      streams,
      notes: ['period', 'young', 'unmatched'],
    };
  },
});
