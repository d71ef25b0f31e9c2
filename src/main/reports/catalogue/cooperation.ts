import type { ModelValue, ReportTable } from '#shared/report/reportModel.ts';
import { figure, figures, share, table, type Columns } from './blocks.ts';
import { defineReport, type Building } from './definition.ts';
import { manyYears, periodFact, periodOf, type Period } from './parameters.ts';
import {
  countOrganisations,
  countProjects,
  countScientists,
  groupByParty,
  groupProjects,
  selectScientists,
  sumBudgets,
  sumCommitments,
  type Counted,
  type Group,
  type GroupMoney,
} from './queries.ts';
import { countYoung } from './youngScientists.ts';

const currenciesOf = (money: readonly GroupMoney[]): string[] =>
  [...new Set(money.map(({ currency }) => currency))].toSorted();

const moneyColumns = (key: string, currencies: readonly string[]): Columns =>
  currencies.map((currency) => [key, 'money', 20, { currency }] as const);

/** What a group has in each of the currencies. */
function moneyOf(
  id: string | null,
  money: readonly GroupMoney[],
  currencies: readonly string[],
): ModelValue[] {
  return currencies.map((currency) => {
    const found = money.find((one) => one.id === id && one.currency === currency);
    return found ? { minor: found.minor, currency } : null;
  });
}

const countColumns: Columns = [
  ['projects', 'integer', 10],
  ['participations', 'integer', 12],
  ['young', 'integer', 12],
  ['youngShare', 'percent', 10],
];

const counts = ({ projects, participations, young }: Counted): ModelValue[] => [
  projects,
  participations,
  young,
  share(young, participations),
];

function groupTable(
  building: Building,
  key: string,
  head: Columns[number],
  groups: readonly Group[],
  money: { key: string; sums: readonly GroupMoney[]; name: (group: Group) => string },
): ReportTable {
  const currencies = currenciesOf(money.sums);
  return table(
    building,
    key,
    [head, ...countColumns, ...moneyColumns(money.key, currencies)],
    groups.map((group) => [
      money.name(group),
      ...counts(group),
      ...moneyOf(group.id, money.sums, currencies),
    ]),
  );
}

async function yearTable(building: Building, period: Period): Promise<ReportTable> {
  const { db } = building;
  const [first, last] = [period.from, period.to].map((date) => Number(date.slice(0, 4)));
  const rows: ModelValue[][] = [];
  for (let year = first ?? 0; year <= (last ?? 0); year += 1) {
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const counted = await countProjects(db, span);
    rows.push([String(year), ...counts(counted), await countScientists(db, span)]);
  }
  return table(
    building,
    'byYear',
    [['year', 'code', 8], ...countColumns, ['people', 'integer', 12]],
    rows,
  );
}

/** What the cooperation of so many years was: projects, people, money, each with its definition. */
export const cooperation = defineReport({
  id: 'cooperation',
  shelf: 'overviews',
  parameters: manyYears,
  build: async (building, parameters) => {
    const { db, language, t } = building;
    const period = periodOf(parameters);
    const counted = await countProjects(db, period);
    const people = await selectScientists(db, period, language);
    const { young, unknown } = countYoung(building, people);
    const budgets = await sumBudgets(db, period, 'all');
    const unnamed = (name: string): string => (name === '' ? t('reportCatalogue.unnamed') : name);
    const fieldName = ({ id, name }: Group): string =>
      id === null ? unnamed('') : t(`fields.${name.replace('.', '_')}`);
    const byName = ({ name }: Group): string => unnamed(name);
    return {
      facts: [periodFact(building, period)],
      sections: [
        {
          kind: 'text',
          key: 'summary',
          isNarrative: false,
          title: t('reportCatalogue.summaryTitle'),
          text: t('reportCatalogue.summary', {
            years: parameters.years,
            projects: counted.projects,
            participations: counted.participations,
            people: people.length,
          }),
        },
        figures(building, [
          figure(building, 'projects', counted.projects, { type: 'integer' }),
          figure(building, 'organisations', await countOrganisations(db, period), {
            type: 'integer',
          }),
          figure(building, 'participations', counted.participations, { type: 'integer' }),
          figure(building, 'youngParticipations', counted.young, { type: 'integer' }),
          figure(building, 'youngShare', share(counted.young, counted.participations), {
            type: 'percent',
          }),
          figure(building, 'people', people.length, { type: 'integer' }),
          figure(building, 'youngPeople', young, { type: 'integer' }),
          figure(building, 'unknownAge', unknown, { type: 'integer' }),
          ...budgets.map(({ minor, currency }) => figure(building, 'budget', { minor, currency })),
        ]),
        groupTable(
          building,
          'byParty',
          ['party', 'text', 40],
          await groupByParty(db, period, language),
          { key: 'committed', sums: await sumCommitments(db, period), name: byName },
        ),
        groupTable(
          building,
          'byProgramme',
          ['programme', 'text', 40],
          await groupProjects(db, period, 'programme', language),
          { key: 'budget', sums: await sumBudgets(db, period, 'programme'), name: byName },
        ),
        await yearTable(building, period),
        groupTable(
          building,
          'byField',
          ['field', 'text', 40],
          await groupProjects(db, period, 'field', language),
          { key: 'budget', sums: await sumBudgets(db, period, 'field'), name: fieldName },
        ),
      ],
      notes: ['period', 'currencies', 'young', 'overlap'],
    };
  },
});
