import { z } from 'zod';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import { figure, figures, narrative, share } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { ratesOn, ratesTable } from '../money/converted.ts';
import { sumsOf } from '../money/grouped.ts';
import { manyYears, periodFact, periodOf } from '../parameters.ts';
import { ranIn, scopes } from '../scope.ts';
import {
  commitmentsBehind,
  organisationsBehind,
  peopleBehind,
  projectsBehind,
} from './behindProjects.ts';
import { groupTable } from './groupTables.ts';
import { headline } from './headline.ts';
import {
  ownPairs,
  readParties,
  readPlaces,
  sumBudgets,
  sumCommitments,
} from '../portfolio/groups.ts';
import { countAges, countUnmatched, readPortfolio } from '../portfolio/portfolio.ts';
import { pieceCount, type ProjectFacts } from '../portfolio/queries.ts';

/** What the cooperation of so many years was: projects, people, money, each with its definition. */
export const cooperation = defineReport({
  id: 'cooperation',
  shelf: 'overviews',
  steps: ({ projects }) => 6 + 5 * pieceCount(projects),
  parameters: (today) =>
    z.strictObject({ ...manyYears(today).shape, projects: z.enum(scopes).default('agreed') }),
  behind: (building, parameters) => {
    const period = periodOf(parameters);
    const isIn = ranIn(period, parameters.projects);
    return [
      projectsBehind(building, isIn),
      peopleBehind(building, isIn),
      organisationsBehind(building, isIn),
      commitmentsBehind(building, isIn),
    ];
  },
  build: async (building, parameters) => {
    const { t, today } = building;
    const period = periodOf(parameters);
    const isIn = ranIn(period, parameters.projects);
    const portfolio = await readPortfolio(building, isIn);
    const facts = [...portfolio.projects.values()];
    const total = (value: (one: ProjectFacts) => number): number =>
      facts.reduce((sum, one) => sum + value(one), 0);
    const participations = total(({ scientists }) => scientists);
    const youngParticipations = total(({ young: own }) => own);
    const { people, young, unknown } = countAges(building, portfolio.people.values());
    const unmatched = countUnmatched(portfolio);
    const budgets = sumBudgets(portfolio, null);
    const committed = await sumCommitments(building, isIn);
    const places = await readPlaces(building, isIn);
    const programmes = ownPairs(portfolio, 'programme', period);
    const fields = ownPairs(portfolio, 'field', period);
    const day = period.to < today ? period.to : today;
    const all = [...budgets, ...committed.party].map(({ currency }) => currency);
    const rates = await ratesOn(building, day, all);
    const budget = rates.total(budgets);
    const asked = { portfolio, period, rates };
    return {
      title: t('reportCatalogue.cooperationTitle', { count: parameters.years }),
      facts: [
        periodFact(building, period),
        t(`reportCatalogue.choices.projects.${parameters.projects}`),
      ],
      sections: [
        ...(await headline(building)),
        narrative(building, 'headline'),
        figures(building, [
          figure(building, 'projects', facts.length, { rowsKey: 'projects' }),
          figure(building, 'organisations', places.organisations, {
            rowsKey: 'organisations',
          }),
          figure(building, 'participations', participations, { rowsKey: 'projects' }),
          figure(building, 'youngParticipations', youngParticipations, { rowsKey: 'projects' }),
          figure(building, 'youngShare', share(youngParticipations, participations), {
            type: 'percent',
            rowsKey: 'projects',
          }),
          figure(building, 'people', people, { rowsKey: 'people' }),
          figure(building, 'youngPeople', young, { rowsKey: 'people/age/young' }),
          figure(building, 'youngPeopleShare', share(young, people - unknown), {
            type: 'percent',
            rowsKey: 'people/age/known',
          }),
          figure(building, 'unknownAge', unknown, { rowsKey: 'people/age/unknown' }),
          figure(building, 'unmatchedScientists', unmatched.scientists, { rowsKey: 'projects' }),
          figure(building, 'unmatchedManagers', unmatched.managers, {
            rowsKey: 'projects/unmatched/managers',
          }),
          ...sumsOf(budgets, rates.currency).map((one) =>
            figure(building, 'budget', one, {
              rowsKey: narrowed('projects', rowsPart({ currency: one.currency })),
            }),
          ),
          ...(budget === null || budgets.every(({ currency }) => currency === rates.currency)
            ? []
            : [figure(building, 'budgetConverted', budget, { rowsKey: 'projects' })]),
        ]),
        narrative(building, 'figures'),
        await groupTable(building, {
          ...asked,
          dimension: 'party',
          pairs: await readParties(building, isIn),
          money: { key: 'committed', sums: committed.party },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'programme',
          pairs: programmes,
          money: { key: 'budget', sums: sumBudgets(portfolio, programmes) },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'year',
          pairs: ownPairs(portfolio, 'year', period),
          money: { key: 'committed', sums: committed.year },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'field',
          pairs: fields,
          money: { key: 'budget', sums: sumBudgets(portfolio, fields) },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'country',
          pairs: places.country,
          money: { key: 'budget', sums: sumBudgets(portfolio, places.country) },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'region',
          pairs: places.region,
          money: { key: 'budget', sums: sumBudgets(portfolio, places.region) },
        }),
        ...ratesTable(building, rates),
      ],
      notes: ['period', 'headline', 'currencies', 'young', 'overlap', 'unmatched'],
    };
  },
});
