import { figure, figures, table } from './blocks.ts';
import { defineReport, type Building } from './definition.ts';
import { manyYears, periodFact, periodOf } from './parameters.ts';
import { countUndated, sumFunding, type FundingRow } from './queries.ts';

const sumsOf = ({ planned, committed, disbursed, spent }: FundingRow): number[] => [
  planned,
  committed,
  disbursed,
  spent,
  committed - disbursed,
];

const sumKeys = ['planned', 'committed', 'disbursed', 'spent', 'balance'] as const;

/** Totals per currency; currencies are never added. */
function totals(building: Building, rows: readonly FundingRow[]) {
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  return [...byCurrency.keys()].toSorted().flatMap((currency) =>
    sumKeys.map((key, at) => {
      const own = byCurrency.get(currency) ?? [];
      const minor = own.reduce((sum, row) => sum + (sumsOf(row)[at] ?? 0), 0);
      return figure(building, key, { minor, currency });
    }),
  );
}

/** Money by party, programme, year and currency: planned, actual and what is still to be paid. */
export const funding = defineReport({
  id: 'funding',
  shelf: 'overviews',
  parameters: manyYears,
  build: async (building, parameters) => {
    const { db, language, t } = building;
    const period = periodOf(parameters);
    const rows = await sumFunding(db, period, language);
    const unnamed = (name: string): string => (name === '' ? t('reportCatalogue.unnamed') : name);
    return {
      facts: [periodFact(building, period)],
      sections: [
        figures(building, [
          ...totals(building, rows),
          figure(building, 'undatedLines', await countUndated(db)),
        ]),
        table(
          building,
          'funding',
          [
            ['party', 'text', 34],
            ['programme', 'text', 28],
            ['year', 'code', 8],
            ['currency', 'code', 8],
            ['planned', 'money', 18],
            ['committed', 'money', 18],
            ['disbursed', 'money', 18],
            ['spent', 'money', 18],
            ['balance', 'money', 18],
          ],
          rows.map((row) => [
            unnamed(row.party),
            unnamed(row.programme),
            row.year,
            row.currency,
            ...sumsOf(row).map((minor) => ({ minor, currency: row.currency })),
          ]),
        ),
      ],
      notes: ['currencies', 'plans'],
    };
  },
});
