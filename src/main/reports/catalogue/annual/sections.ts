import type { Money } from '#shared/domain/money.ts';
import type { ReportFigure, ReportSection } from '#shared/report/reportModel.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { countryOf } from '../behind/shapes.ts';
import { chartTitle, figure, figures, share, table, type Columns } from '../blocks.ts';
import type { Building } from '../definition.ts';
import { ratesOn, ratesTable } from '../money/converted.ts';
import { currenciesOf } from '../money/grouped.ts';
import { events, moneyStages } from './queries.ts';
import type { YearOfWork } from './readYear.ts';

interface Years {
  building: Building;
  year: number;
  now: YearOfWork;
  before: YearOfWork;
}

type Part = (one: YearOfWork) => number | null;

/** The key of the same records in the year before. */
export const beforeKey = (key: string): string => key.replace(/^[^/]+/u, (name) => `${name}Before`);

function compare(
  { building, now, before }: Years,
  key: string,
  part: Part,
  more: { rowsKey?: string; type?: ReportFigure['type'] } = {},
): ReportFigure {
  const { rowsKey } = more;
  const previous = {
    previous: part(before),
    ...(rowsKey === undefined ? {} : { previousKey: beforeKey(rowsKey) }),
  };
  return figure(building, key, part(now), { ...more, ...previous });
}

const comparedSection = (
  { building, year }: Years,
  key: string,
  list: ReportFigure[],
): ReportSection =>
  figures(building, list, key, {
    now: String(year),
    before: String(year - 1),
    difference: building.t('reportCatalogue.difference'),
  });

export const projectsSection = (years: Years): ReportSection =>
  comparedSection(years, 'yearProjects', [
    ...events.map((event) =>
      compare(years, `year_${event}`, (one) => one.events[event], {
        rowsKey: `projects/event/${event}`,
      }),
    ),
    compare(years, 'people', ({ scientists }) => scientists.people, { rowsKey: 'people' }),
    compare(years, 'youngPeople', ({ scientists }) => scientists.young, {
      rowsKey: 'people/age/young',
    }),
    compare(
      years,
      'youngPeopleShare',
      ({ scientists: { young, people, unknown } }) => share(young, people - unknown),
      { type: 'percent', rowsKey: 'people/age/known' },
    ),
    compare(years, 'unknownAge', ({ scientists }) => scientists.unknown, {
      rowsKey: 'people/age/unknown',
    }),
  ]);

export const meetingsSection = (years: Years): ReportSection =>
  comparedSection(years, 'yearMeetings', [
    compare(years, 'meetings', ({ meetings }) => meetings.meetings, { rowsKey: 'meetings' }),
    compare(years, 'heldMeetings', ({ meetings }) => meetings.held, {
      rowsKey: 'meetings/held/all',
    }),
    compare(years, 'visits', ({ meetings }) => meetings.visits, { rowsKey: 'meetings/visits/all' }),
    compare(years, 'decisions', ({ decisions }) => decisions.decisions, { rowsKey: 'decisions' }),
    compare(years, 'decisionsDone', ({ decisions }) => decisions.done, {
      rowsKey: 'decisions/state/done',
    }),
    compare(years, 'decisionsOpen', ({ decisions }) => decisions.open, {
      rowsKey: 'decisions/state/open',
    }),
    compare(years, 'decisionsWithout', ({ decisions }) => decisions.withoutAssignments, {
      rowsKey: 'decisions/state/withoutAssignments',
    }),
  ]);

const hundredths = (value: number | null, by: number): number | null =>
  value === null ? null : value / by;

export const disciplineSection = (years: Years): ReportSection =>
  comparedSection(years, 'yearAssignments', [
    compare(years, 'assignmentsGiven', ({ given }) => given, { rowsKey: 'assignments' }),
    compare(years, 'assignmentsDue', ({ discipline }) => discipline.total.due, {
      rowsKey: 'discipline/part/due',
    }),
    compare(years, 'assignmentsDone', ({ discipline }) => discipline.total.done, {
      rowsKey: 'discipline/part/done',
    }),
    compare(years, 'assignmentsLate', ({ discipline }) => discipline.total.doneLate, {
      rowsKey: 'discipline/part/doneLate',
    }),
    compare(years, 'assignmentsOverdue', ({ discipline }) => discipline.total.overdue, {
      rowsKey: 'discipline/part/overdue',
    }),
    compare(
      years,
      'coefficient',
      ({ discipline }) => hundredths(discipline.total.coefficient, 10_000),
      { type: 'percent', rowsKey: 'discipline/part/due' },
    ),
    compare(years, 'inTime', ({ discipline }) => hundredths(discipline.total.inTime, 10_000), {
      type: 'percent',
      rowsKey: 'discipline/part/due',
    }),
    compare(years, 'meanDelay', ({ discipline }) => hundredths(discipline.total.meanDelay, 100), {
      type: 'decimal',
      rowsKey: 'discipline/part/late',
    }),
  ]);

export const resultsSection = (years: Years): ReportSection => {
  const count =
    (kind: string): Part =>
    ({ kinds }) =>
      kinds.find(({ id }) => id === kind)?.count ?? 0;
  return comparedSection(years, 'yearResults', [
    compare(years, 'results', ({ results }) => results.results, { rowsKey: 'results' }),
    compare(years, 'publications', count('publication'), { rowsKey: 'results/kind/publication' }),
    compare(years, 'patents', count('patent'), { rowsKey: 'results/kind/patent' }),
    compare(years, 'trained', ({ results }) => results.trained, {
      rowsKey: 'results/kind/trained',
    }),
  ]);
};

const amount = (one: YearOfWork, stage: string, currency: string): Money | null => {
  const found = one.money.find((sum) => sum.stage === stage && sum.currency === currency);
  return found ? { minor: found.minor, currency } : null;
};

/** Money of the year and of the one before, apart for each currency; converted by the rates of one day. */
export async function moneySections(years: Years): Promise<ReportSection[]> {
  const { building, year, now, before } = years;
  const { office, today } = building;
  const all = [...now.money, ...before.money];
  const currencies = currenciesOf(all, office.currency);
  const day = now.period.to < today ? now.period.to : today;
  const rates = await ratesOn(building, day, currencies);
  const columns: Columns = [
    ['stage', 'text', 22],
    ['currency', 'currency', 10],
    ['thisYear', 'money', 22, { currencyKey: 'currency', rowsKey: 'money' }],
    ['yearBefore', 'money', 22, { currencyKey: 'currency', rowsKey: beforeKey('money') }],
  ];
  const stageName = (stage: string): string => building.t(`funding.stage.${stage}`);
  const lines = moneyStages.flatMap((stage) =>
    currencies
      .filter((one) => amount(now, stage, one) ?? amount(before, stage, one))
      .map((currency) => ({ stage, currency })),
  );
  const rows = lines.map(({ stage, currency }) => [
    stageName(stage),
    currency,
    amount(now, stage, currency),
    amount(before, stage, currency),
  ]);
  const total = (one: YearOfWork, stage: string): Money | null =>
    rates.total(one.money.filter((sum) => sum.stage === stage));
  const isMixed = currencies.some((one) => one !== office.currency);
  const converted = moneyStages.map((stage) =>
    figure(building, `${stage}Converted`, total(now, stage), {
      type: 'money',
      previous: total(before, stage),
      rowsKey: `money/stage/${stage}`,
      previousKey: beforeKey(`money/stage/${stage}`),
    }),
  );
  return [
    table(building, 'yearMoney', columns, rows, {
      ...withHeads(building, columns, year),
      rowParts: lines.map(rowsPart),
    }),
    ...(isMixed ? [comparedSection(years, 'yearConverted', converted)] : []),
    ...ratesTable(building, rates),
  ];
}

/** The two columns of a comparison bear their years as heads. */
function withHeads(building: Building, columns: Columns, year: number) {
  const heads = table(building, 'yearMoney', columns, []).columns;
  const years: Record<string, string> = { thisYear: String(year), yearBefore: String(year - 1) };
  return { columns: heads.map((one) => ({ ...one, title: years[one.key] ?? one.title })) };
}

/** Visits by country, this year and the one before. */
export function visitsTable({ building, year, now, before }: Years): ReportSection {
  const { t } = building;
  const ids = [...new Set([...now.visits, ...before.visits].map(({ id }) => id))];
  const count = (one: YearOfWork, id: string | null): number =>
    one.visits.find((group) => group.id === id)?.meetings ?? 0;
  const columns: Columns = [
    ['country', 'text', 34],
    ['countryCode', 'code', 8],
    ['thisYear', 'integer', 14, { rowsKey: 'meetings' }],
    ['yearBefore', 'integer', 14, { rowsKey: beforeKey('meetings') }],
  ];
  return table(
    building,
    'visitsBy_country',
    columns,
    ids.map((id) => [countryOf(building, id), id, count(now, id), count(before, id)]),
    {
      ...withHeads(building, columns, year),
      rowParts: ids.map((id) => rowsPart({ visitTo: id })),
      charts: [
        {
          kind: 'bars',
          title: chartTitle(building, 'visitsBy_country'),
          categoryKey: 'country',
          valueKeys: ['thisYear', 'yearBefore'],
        },
      ],
      footnote: t('reportCatalogue.meetingCountries'),
    },
  );
}
