import { sql } from 'kysely';
import type { ReportSection } from '#shared/report/reportModel.ts';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import { behind } from '../behind/select.ts';
import { countryOf, moneyRows, organisationRows, projectRows } from '../behind/shapes.ts';
import { chartTitle, figure, figures, narrative, share, table, type Columns } from '../blocks.ts';
import { selectGroupNames } from '../cooperation/queries.ts';
import { defineReport, type Building } from '../definition.ts';
import { ratesOn, ratesTable } from '../money/converted.ts';
import { currenciesOf, moneyCells, moneyColumns, sumsOf } from '../money/grouped.ts';
import type { Sql } from '../names.ts';
import { manyYears, periodFact, periodOf } from '../parameters.ts';
import {
  countApplications,
  countProjects,
  groupByProgramme,
  groupPlaces,
  isAtPlace,
  isContribution,
  isCoordinated,
  isIn,
  outcomes,
  ownOrganisations,
  sumContribution,
  withoutContribution,
  type Outcome,
} from './queries.ts';

const placeColumns: Columns = [
  ['participations', 'integer', 16, { rowsKey: 'projects' }],
  ['projects', 'integer', 12, { rowsKey: 'projects' }],
];

/** Roles and organisations of Kazakhstan, and the countries of the partners. */
async function placesTable(
  building: Building,
  own: Sql,
  by: 'role' | 'organisation' | 'country',
): Promise<ReportSection> {
  const { db, t } = building;
  const places = await groupPlaces(db, own, by);
  const unnamed = t('reportCatalogue.unnamed');
  const names =
    by === 'organisation'
      ? await selectGroupNames(
          building,
          'organisations',
          places.flatMap(({ id }) => id ?? []),
        )
      : new Map<string, string>();
  const nameOf = (id: string | null): string => {
    if (id === null) return unnamed;
    if (by === 'role') {
      return id === 'lead'
        ? t('reportCatalogue.leadRole')
        : t(`participation.participants.role.${id}`);
    }
    return by === 'country' ? countryOf(building, id) : names.get(id) || unnamed;
  };
  const isCountry = by === 'country';
  return table(
    building,
    `horizonBy_${by}`,
    [
      [by, 'text', 44],
      ...(isCountry ? ([['countryCode', 'code', 8]] as const) : []),
      ...placeColumns,
    ],
    places.map(({ id, participations, projects }) => [
      nameOf(id),
      ...(isCountry ? [id] : []),
      participations,
      projects,
    ]),
    {
      rowParts: places.map(({ id }) => rowsPart({ [by]: id })),
      rowLinks:
        by === 'organisation'
          ? places.map(({ id }) => (id === null ? null : { kind: 'organisation', id }))
          : [],
      charts: [
        {
          kind: isCountry ? 'map' : 'bars',
          title: chartTitle(building, `horizonBy_${by}`),
          categoryKey: isCountry ? 'countryCode' : by,
          valueKeys: ['projects'],
        },
      ],
    },
  );
}

/** Participation in the European framework programmes: applications, success, roles, partners, money. */
export const horizon = defineReport({
  id: 'horizon',
  shelf: 'overviews',
  steps: () => 2,
  parameters: manyYears,
  behind: (building, parameters) => {
    const own = isIn(periodOf(parameters));
    return [
      behind(building, projectRows, {
        key: 'projects',
        ids: (condition) => sql`SELECT p.id FROM projects p WHERE ${own} AND ${condition}
          ORDER BY p.code_sort, p.num`,
        filters: {
          outcome: (value) => outcomes[value as Outcome] ?? sql`0`,
          coordinated: () => sql`${outcomes.granted} AND ${isCoordinated}`,
          unknown: () => withoutContribution,
          decided: () => sql`(${outcomes.granted} OR ${outcomes.rejected})`,
          programme: (value) => sql`p.programme_id IS ${value || null}`,
          role: (value) => isAtPlace('role', value),
          organisation: (value) => isAtPlace('organisation', value),
          country: (value) => isAtPlace('country', value),
        },
      }),
      behind(building, organisationRows, {
        key: 'organisations',
        ids: () => sql`${ownOrganisations(own)}
          ORDER BY ${sql.ref(`o.sort_${building.language}`)}, o.num`,
      }),
      behind(building, moneyRows, {
        key: 'money',
        ids: (condition) => sql`SELECT l.id FROM funding_lines l
          JOIN projects p ON p.id = l.project_id WHERE ${isContribution} AND ${own}
            AND ${outcomes.granted} AND ${condition} ORDER BY l.date, p.code_sort, l.num`,
        filters: {
          programme: (value) => sql`p.programme_id IS ${value || null}`,
          currency: (value) => sql`l.amount_currency = ${value}`,
        },
      }),
    ];
  },
  build: async (building, parameters) => {
    const { db, t, today, step } = building;
    const period = periodOf(parameters);
    const own = isIn(period);
    const counts = await countApplications(db, own);
    await step();
    const { applications, granted, rejected, pending, coordinated, organisations } = counts;
    const contribution = await sumContribution(db, own, 'all');
    const byProgramme = await sumContribution(db, own, 'programme');
    const unknown = await countProjects(db, sql`${own} AND ${withoutContribution}`);
    const programmes = await groupByProgramme(db, own);
    await step();
    const names = await selectGroupNames(
      building,
      'programmes',
      programmes.flatMap(({ id }) => id ?? []),
    );
    const day = period.to < today ? period.to : today;
    const rates = await ratesOn(
      building,
      day,
      contribution.map(({ currency }) => currency),
    );
    const currencies = currenciesOf(contribution, rates.currency);
    const isMixed = currencies.some((one) => one !== rates.currency);
    return {
      facts: [periodFact(building, period)],
      sections: [
        figures(building, [
          figure(building, 'applications', applications, { rowsKey: 'projects' }),
          figure(building, 'granted', granted, { rowsKey: 'projects/outcome/granted' }),
          figure(building, 'notGranted', rejected, { rowsKey: 'projects/outcome/rejected' }),
          figure(building, 'pending', pending, { rowsKey: 'projects/outcome/pending' }),
          figure(building, 'successRate', share(granted, granted + rejected), {
            type: 'percent',
            rowsKey: 'projects/decided/all',
          }),
          figure(building, 'coordinated', coordinated, { rowsKey: 'projects/coordinated/all' }),
          figure(building, 'horizonOrganisations', organisations, { rowsKey: 'organisations' }),
          ...sumsOf(contribution, rates.currency).map((one) =>
            figure(building, 'contribution', one, {
              rowsKey: narrowed('money', rowsPart({ currency: one.currency })),
            }),
          ),
          ...(isMixed
            ? [
                figure(building, 'contributionConverted', rates.total(contribution), {
                  type: 'money',
                  rowsKey: 'money',
                }),
              ]
            : []),
          figure(building, 'contributionUnknown', unknown, { rowsKey: 'projects/unknown/all' }),
        ]),
        narrative(building, 'figures'),
        table(
          building,
          'horizonBy_programme',
          [
            ['programme', 'text', 50],
            ['applications', 'integer', 14, { isSummed: true, rowsKey: 'projects' }],
            ['granted', 'integer', 14, { isSummed: true, rowsKey: 'projects/outcome/granted' }],
            ['rejected', 'integer', 14, { isSummed: true, rowsKey: 'projects/outcome/rejected' }],
            ['successRate', 'percent', 14, { rowsKey: 'projects/decided/all' }],
            ...moneyColumns('contribution', currencies, rates, 'money'),
          ],
          programmes.map((one) => [
            names.get(one.id ?? '') || t('reportCatalogue.unnamed'),
            one.applications,
            one.granted,
            one.rejected,
            share(one.granted, one.granted + one.rejected),
            ...moneyCells(
              byProgramme.filter(({ id }) => id === one.id),
              currencies,
              rates,
            ),
          ]),
          {
            rowParts: programmes.map(({ id }) => rowsPart({ programme: id })),
            rowLinks: programmes.map(({ id }) => (id === null ? null : { kind: 'programme', id })),
            charts: [
              {
                kind: 'stacked',
                title: chartTitle(building, 'horizonBy_programme'),
                categoryKey: 'programme',
                valueKeys: ['granted', 'rejected'],
              },
            ],
            frozenColumns: 1,
          },
        ),
        await placesTable(building, own, 'role'),
        await placesTable(building, own, 'organisation'),
        await placesTable(building, own, 'country'),
        ...ratesTable(building, rates),
      ],
      notes: ['horizonPeriod', 'contribution', 'currencies'],
    };
  },
});
