import type { Money } from '#shared/domain/money.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type { ModelValue, ReportChart, ReportTable } from '#shared/report/reportModel.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { countryOf } from '../behind/shapes.ts';
import { chartTitle, share, table, type Columns } from '../blocks.ts';
import type { Building } from '../definition.ts';
import { currenciesOf, moneyCells, moneyColumns, type GroupMoney } from '../money/grouped.ts';
import type { Rates } from '../money/converted.ts';
import { groupPortfolio, type Dimension, type Group, type Pairs } from '../portfolio/groups.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { yearsOf, type Period } from '../parameters.ts';
import { selectGroupNames } from './queries.ts';

const countColumns: Columns = [
  ['projects', 'integer', 10, { rowsKey: 'projects' }],
  ['participations', 'integer', 12, { rowsKey: 'projects' }],
  ['young', 'integer', 12, { rowsKey: 'projects' }],
  ['youngShare', 'percent', 10, { rowsKey: 'projects' }],
  ['people', 'integer', 12, { rowsKey: 'people' }],
];

const counts = ({ projects, participations, young, people }: Group): ModelValue[] => [
  projects,
  participations,
  young,
  share(young, participations),
  people,
];

interface Asked {
  portfolio: Portfolio;
  dimension: Dimension;
  pairs: Pairs;
  period: Period;
  rates: Rates;
  /** Key of the money columns and the sums of the groups. */
  money: { key: 'budget' | 'committed'; sums: readonly GroupMoney[] };
}

/** The name of each group, in the languages of the report. */
async function namesOf(
  building: Building,
  dimension: Dimension,
  groups: readonly Group[],
): Promise<(id: string | null) => string> {
  const { t } = building;
  const unnamed = t('reportCatalogue.unnamed');
  const ids = groups.flatMap(({ id }) => id ?? []);
  const table = { party: 'organisations', programme: 'programmes' } as const;
  if (dimension === 'party' || dimension === 'programme') {
    const names = await selectGroupNames(building, table[dimension], ids);
    return (id) => names.get(id ?? '') || unnamed;
  }
  return (id) => {
    if (id === null) return unnamed;
    if (dimension === 'field') return t(`fields.${id.replace('.', '_')}`);
    return dimension === 'country' ? countryOf(building, id) : id;
  };
}

const chartOf: Record<
  Dimension,
  readonly [kind: ReportChart['kind'], category: string, value: string]
> = {
  party: ['bars', 'party', 'projects'],
  programme: ['bars', 'programme', 'projects'],
  year: ['lines', 'year', 'projects'],
  field: ['share', 'field', 'projects'],
  country: ['map', 'countryCode', 'projects'],
  region: ['bars', 'region', 'projects'],
};

/** The table behind each kind of money. */
const moneyBehind = { budget: 'projects', committed: 'money' } as const;

const kindOf: Partial<Record<Dimension, string>> = {
  party: 'organisation',
  programme: 'programme',
};

/** Every year of the period has its line, one without a project too. */
function everyYear(groups: readonly Group[], period: Period): Group[] {
  return yearsOf(period).map(
    (year) =>
      groups.find(({ id }) => id === String(year)) ?? {
        id: String(year),
        projects: 0,
        participations: 0,
        young: 0,
        people: 0,
      },
  );
}

/** Projects, participations, distinct people and money by one thing that projects are grouped by. */
export async function groupTable(
  building: Building,
  { portfolio, dimension, pairs, period, rates, money }: Asked,
): Promise<ReportTable> {
  const { step, t } = building;
  const counted = groupPortfolio(portfolio, pairs);
  await step();
  const groups = dimension === 'year' ? everyYear(counted, period) : counted;
  const nameOf = await namesOf(building, dimension, groups);
  const { sums } = money;
  const currencies = currenciesOf(sums, rates.currency);
  const amounts = (id: string | null): Money[] => sums.filter((one) => one.id === id);
  const isCountry = dimension === 'country';
  const head: Columns = [
    [dimension, dimension === 'year' ? 'code' : 'text', dimension === 'year' ? 8 : 40],
    ...(isCountry ? ([['countryCode', 'code', 8]] as const) : []),
  ];
  const [kind, categoryKey, valueKey] = chartOf[dimension];
  const recordKind = kindOf[dimension];
  return table(
    building,
    `by_${dimension}`,
    [
      ...head,
      ...countColumns,
      ...moneyColumns(money.key, currencies, rates, moneyBehind[money.key]),
    ],
    groups.map((group) => [
      nameOf(group.id),
      ...(isCountry ? [group.id ?? ''] : []),
      ...counts(group),
      ...moneyCells(amounts(group.id), currencies, rates),
    ]),
    {
      rowParts: groups.map(({ id }) => rowsPart({ [dimension]: id })),
      rowLinks: recordKind
        ? groups.map(({ id }) => (id === null ? null : { kind: recordKind, id }))
        : [],
      charts: [
        {
          kind,
          title: chartTitle(building, `by_${dimension}`),
          categoryKey,
          valueKeys: dimension === 'year' ? [valueKey, 'people'] : [valueKey],
        },
      ],
      footnote: footnoteOf(dimension, t),
      frozenColumns: 1,
    },
  );
}

/** One project may stand in several lines of these; where its budget stands, all of it does. */
function footnoteOf(dimension: Dimension, t: Translate): string {
  if (dimension === 'country' || dimension === 'region') return t('reportCatalogue.overlapBudget');
  return dimension === 'party' || dimension === 'year' ? t('reportCatalogue.overlap') : '';
}
