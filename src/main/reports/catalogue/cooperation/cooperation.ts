import { z } from 'zod';
import { figure, figures, narrative, share } from '../blocks.ts';
import { defineReport } from '../definition.ts';
import { ratesOn, ratesTable } from '../money/converted.ts';
import { sumsOf } from '../money/grouped.ts';
import { manyYears, periodFact, periodOf } from '../parameters.ts';
import { ranIn, scopes } from '../scope.ts';
import { organisationsBehind, peopleBehind, projectsBehind } from './behindProjects.ts';
import { groupTable } from './groupTables.ts';
import { headline } from './headline.ts';
import {
  countOrganisations,
  countProjects,
  countScientists,
  countUnmatched,
  pairsOf,
  sumBudgets,
  sumCommitments,
} from './queries.ts';

/** What the cooperation of so many years was: projects, people, money, each with its definition. */
export const cooperation = defineReport({
  id: 'cooperation',
  shelf: 'overviews',
  parameters: (today) =>
    z.strictObject({ ...manyYears(today).shape, projects: z.enum(scopes).default('agreed') }),
  behind: (building, parameters) => {
    const period = periodOf(parameters);
    const isIn = ranIn(period, parameters.projects);
    return [
      projectsBehind(building, period, isIn),
      peopleBehind(building, isIn),
      organisationsBehind(building, isIn),
    ];
  },
  build: async (building, parameters) => {
    const { db, t, step, today } = building;
    const period = periodOf(parameters);
    const isIn = ranIn(period, parameters.projects);
    const counted = await countProjects(db, isIn);
    await step();
    const { people, young, unknown } = await countScientists(building, isIn);
    await step();
    const unmatched = await countUnmatched(db, isIn);
    await step();
    const budgets = await sumBudgets(db, null, isIn);
    const byParty = await sumCommitments(db, 'party', isIn);
    const byYear = await sumCommitments(db, 'year', isIn);
    await step();
    const ofProgramme = await sumBudgets(db, pairsOf('programme', period), isIn);
    const ofField = await sumBudgets(db, pairsOf('field', period), isIn);
    const day = period.to < today ? period.to : today;
    const all = [...budgets, ...byParty].map(({ currency }) => currency);
    const rates = await ratesOn(building, day, all);
    const total = rates.total(budgets);
    const asked = { period, isIn, rates };
    return {
      title: t('reportCatalogue.cooperationTitle', { years: parameters.years }),
      facts: [
        periodFact(building, period),
        t(`reportCatalogue.choices.projects.${parameters.projects}`),
      ],
      sections: [
        ...(await headline(building)),
        narrative(building, 'headline'),
        figures(building, [
          figure(building, 'projects', counted.projects, { rowsKey: 'projects' }),
          figure(building, 'organisations', await countOrganisations(db, isIn), {
            rowsKey: 'organisations',
          }),
          figure(building, 'participations', counted.participations, { rowsKey: 'projects' }),
          figure(building, 'youngParticipations', counted.young, { rowsKey: 'projects' }),
          figure(building, 'youngShare', share(counted.young, counted.participations), {
            type: 'percent',
          }),
          figure(building, 'people', people, { rowsKey: 'people' }),
          figure(building, 'youngPeople', young, { rowsKey: 'people/age/young' }),
          figure(building, 'youngPeopleShare', share(young, people - unknown), { type: 'percent' }),
          figure(building, 'unknownAge', unknown, { rowsKey: 'people/age/unknown' }),
          figure(building, 'unmatchedScientists', unmatched.scientists, { rowsKey: 'projects' }),
          figure(building, 'unmatchedManagers', unmatched.managers, {
            rowsKey: 'projects/unmatched/managers',
          }),
          ...sumsOf(budgets, rates.currency).map((one) =>
            figure(building, 'budget', one, { rowsKey: 'projects' }),
          ),
          ...(total === null || budgets.every(({ currency }) => currency === rates.currency)
            ? []
            : [figure(building, 'budgetConverted', total, { rowsKey: 'projects' })]),
        ]),
        narrative(building, 'figures'),
        await groupTable(building, {
          ...asked,
          dimension: 'party',
          money: { key: 'committed', sums: byParty },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'programme',
          money: { key: 'budget', sums: ofProgramme },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'year',
          money: { key: 'committed', sums: byYear },
        }),
        await groupTable(building, {
          ...asked,
          dimension: 'field',
          money: { key: 'budget', sums: ofField },
        }),
        await groupTable(building, { ...asked, dimension: 'country' }),
        await groupTable(building, { ...asked, dimension: 'region' }),
        ...ratesTable(building, rates),
      ],
      notes: ['period', 'headline', 'currencies', 'young', 'overlap', 'unmatched'],
    };
  },
});
