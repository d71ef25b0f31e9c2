import { sql } from 'kysely';
import { z } from 'zod';
import type { ReportFigure, ReportTable, TableGroup } from '#shared/report/reportModel.ts';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import { behind } from '../behind/select.ts';
import { moneyRows } from '../behind/shapes.ts';
import { chartTitle, figure, figures, narrative, table, type Columns } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { ratesOn, ratesTable, type Rates } from '../money/converted.ts';
import { currenciesOf } from '../money/grouped.ts';
import type { Sql } from '../names.ts';
import { manyYears, optionalRecord, periodFact, periodOf } from '../parameters.ts';
import { pieceCount } from '../portfolio/queries.ts';
import { countUndated, isDatedIn, isInColumn, isUndated, type FundingRow } from './queries.ts';
import { readFunding } from './readFunding.ts';
import { converted, stageCells, stageColumns, stageKey, stages, sum } from './stages.ts';

interface Asked {
  years: number;
  year: number;
  party: string;
  programme: string;
}

/** The lines that the parameters ask for. */
function isIn(parameters: Asked): Sql {
  const { party, programme } = parameters;
  const conditions = [isDatedIn(periodOf(parameters))];
  if (party !== '') conditions.push(sql`l.party_id = ${party}`);
  if (programme !== '') conditions.push(sql`p.programme_id = ${programme}`);
  return sql`${sql.join(conditions, sql` AND `)}`;
}

/** Totals per currency, and of all currencies converted; currencies are never added as they are. */
function totals(building: Building, rows: readonly FundingRow[], rates: Rates): ReportFigure[] {
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  const currencies = currenciesOf(
    [...byCurrency.keys()].map((currency) => ({ currency, minor: 0 })),
    rates.currency,
  );
  const own = currencies.flatMap((currency) =>
    stages.map((stage) =>
      figure(
        building,
        stage,
        { minor: sum(byCurrency.get(currency) ?? [], stage), currency },
        { rowsKey: narrowed(stageKey(stage), rowsPart({ currency })) },
      ),
    ),
  );
  const isMixed = currencies.some((one) => one !== rates.currency);
  const all = stages.map((stage) =>
    figure(building, `${stage}Converted`, converted(rows, stage, rates), {
      type: 'money',
      rowsKey: stageKey(stage),
    }),
  );
  return isMixed ? [...own, ...all] : own;
}

const unnamed = (building: Building, name: string): string =>
  name === '' ? building.t('reportCatalogue.unnamed') : name;

type By = 'party' | 'programme' | 'year';

const idOf = { party: 'partyId', programme: 'programmeId', year: 'year' } as const;

const recordOf = (by: By, id: string | null | undefined) =>
  id ? { kind: by === 'party' ? 'organisation' : 'programme', id } : null;

const nameOf = (building: Building, by: By, row: FundingRow): string =>
  by === 'year' ? row.year : unnamed(building, row[by]);

/** What the lines of a row have in common beside their currency. */
const partOf = (row: FundingRow, ...all: readonly By[]): string =>
  rowsPart({
    ...Object.fromEntries(all.map((by) => [by, row[idOf[by]]])),
    currency: row.currency,
  });

const head = (by: By): Columns[number] => (by === 'year' ? [by, 'code', 8] : [by, 'text', 40]);

/** What is committed, and by year what is disbursed; `ending` is that of the keys of the columns. */
const chartOf = (building: Building, by: By, ending = ''): ReportTable['charts'] => [
  {
    kind: by === 'year' ? 'stacked' : 'bars',
    title: chartTitle(building, `fundingBy_${by}`),
    categoryKey: by,
    valueKeys: (by === 'year' ? ['committed', 'disbursed'] : ['committed']).map(
      (key) => key + ending,
    ),
  },
];

/** Rows of one thing with the amounts of all currencies converted, which can be drawn beside each other. */
function convertedTable(
  building: Building,
  by: By,
  rows: readonly FundingRow[],
  rates: Rates,
): ReportTable {
  const { currency } = rates;
  const lines = [...Map.groupBy(rows, (row) => row[idOf[by]] ?? '')].toSorted(([a], [b]) =>
    by === 'year' ? (a < b ? -1 : 1) : 0,
  );
  return table(
    building,
    `convertedBy_${by}`,
    [
      head(by),
      ...stages.map(
        (stage) => [stage, 'money', 20, { currency, rowsKey: stageKey(stage) }] as const,
      ),
    ],
    lines.map(([, own]) => [
      nameOf(building, by, own[0] as FundingRow),
      ...stages.map((stage) => converted(own, stage, rates)),
    ]),
    {
      title: building.say((t) =>
        t('reportCatalogue.convertedTable', { table: t(`reportCatalogue.tables.fundingBy_${by}`) }),
      ),
      rowParts: lines.map(([id]) => rowsPart({ [by]: id })),
      rowLinks: by === 'year' ? [] : lines.map(([id]) => recordOf(by, id)),
      charts: chartOf(building, by, currency),
      frozenColumns: 1,
    },
  );
}

/** Rows of one thing in each currency, those of one thing below each other; then all of them converted. */
function byTables(
  building: Building,
  by: By,
  rows: readonly FundingRow[],
  rates: Rates,
): ReportTable[] {
  const isMixed = rows.some(({ currency }) => currency !== rates.currency);
  const own = byTable(building, by, rows);
  return isMixed ? [{ ...own, charts: [] }, convertedTable(building, by, rows, rates)] : [own];
}

function byTable(building: Building, by: By, rows: readonly FundingRow[]): ReportTable {
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row[idOf[by]], row.currency]));
  const lines = [...groups.values()].toSorted(([a], [b]) =>
    by === 'year' && a && b ? (`${a.year}${a.currency}` < `${b.year}${b.currency}` ? -1 : 1) : 0,
  );
  const columns: Columns = [head(by), ['currency', 'currency', 8], ...stageColumns];
  return table(
    building,
    `fundingBy_${by}`,
    columns,
    lines.map((own) => {
      const [first] = own as [FundingRow];
      return [nameOf(building, by, first), first.currency, ...stageCells(own, first.currency)];
    }),
    {
      rowParts: lines.map(([first]) => (first ? partOf(first, by) : null)),
      rowLinks: by === 'year' ? [] : lines.map(([first]) => recordOf(by, first?.[idOf[by]])),
      charts: chartOf(building, by),
      frozenColumns: 2,
    },
  );
}

/** Runs of rows of one party, in the order in which they come. */
function partyGroups(building: Building, rows: readonly FundingRow[]): TableGroup[] {
  const groups: TableGroup[] = [];
  for (const [at, row] of rows.entries()) {
    const last = groups.at(-1);
    if (last && rows[at - 1]?.partyId === row.partyId) last.count += 1;
    else {
      const part = rowsPart({ party: row.partyId });
      groups.push({ title: unnamed(building, row.party), level: 0, from: at, count: 1, part });
    }
  }
  return groups;
}

/** Money by party, programme, year and currency: planned, actual and what is still to be paid. */
export const funding = defineReport({
  id: 'funding',
  shelf: 'overviews',
  steps: ({ projects }) => pieceCount(projects),
  parameters: (today) =>
    z.strictObject({
      ...manyYears(today).shape,
      party: optionalRecord('organisation'),
      programme: optionalRecord('programme'),
    }),
  behind: (building, parameters) => {
    const own = isIn(parameters);
    return [
      behind(building, moneyRows, {
        key: 'money',
        ids: (condition) => sql`SELECT l.id FROM funding_lines l
          JOIN projects p ON p.id = l.project_id WHERE ${condition}
          ORDER BY l.date, p.code_sort, l.num`,
        all: own,
        filters: {
          column: (value) => sql`${own} AND ${isInColumn(value)}`,
          party: (id) => sql`${own} AND l.party_id IS ${id || null}`,
          programme: (id) => sql`${own} AND p.programme_id IS ${id || null}`,
          year: (year) => sql`${own} AND substr(l.date, 1, 4) = ${year}`,
          currency: (currency) => sql`${own} AND l.amount_currency = ${currency}`,
          undated: () => isUndated,
        },
      }),
    ];
  },
  build: async (building, parameters) => {
    const { db, today } = building;
    const period = periodOf(parameters);
    const rows = await readFunding(building, isIn(parameters));
    const day = period.to < today ? period.to : today;
    const rates = await ratesOn(building, day, new Set(rows.map(({ currency }) => currency)));
    const columns: Columns = [
      ['party', 'text', 34],
      ['programme', 'text', 28],
      ['year', 'code', 8],
      ['currency', 'currency', 8],
      ...stageColumns,
    ];
    return {
      facts: [periodFact(building, period)],
      sections: [
        figures(building, [
          ...totals(building, rows, rates),
          figure(building, 'undatedLines', await countUndated(db), {
            rowsKey: 'money/undated/all',
          }),
        ]),
        narrative(building, 'figures'),
        ...byTables(building, 'party', rows, rates),
        ...byTables(building, 'programme', rows, rates),
        ...byTables(building, 'year', rows, rates),
        table(
          building,
          'funding',
          columns,
          rows.map((row) => [
            unnamed(building, row.party),
            unnamed(building, row.programme),
            row.year,
            row.currency,
            ...stageCells([row], row.currency),
          ]),
          {
            rowParts: rows.map((row) => partOf(row, 'party', 'programme', 'year')),
            groups: partyGroups(building, rows),
            frozenColumns: 2,
          },
        ),
        ...ratesTable(building, rates),
      ],
      notes: ['currencies', 'plans', 'balance'],
    };
  },
});
