import type { Money } from '#shared/domain/money.ts';
import type { ModelValue } from '#shared/report/reportModel.ts';
import type { Columns } from '../blocks.ts';
import { exact, type Rates } from '../money/converted.ts';
import type { FundingSum } from './queries.ts';

/** The columns of money: `balance` is what is committed and not yet disbursed. */
export const stages = ['planned', 'committed', 'disbursed', 'spent', 'balance'] as const;

export type Stage = (typeof stages)[number];

/** Key of the lines behind a column. */
export const stageKey = (stage: Stage): string => `money/column/${stage}`;

export const stageColumns: Columns = stages.map(
  (stage) =>
    [
      stage,
      'money',
      18,
      { isSummed: true, currencyKey: 'currency', rowsKey: stageKey(stage) },
    ] as const,
);

export const amountOf = (row: FundingSum, stage: Stage): number =>
  stage === 'balance' ? row.committed - row.disbursed : row[stage];

/** One sum of a column, of rows of one currency. */
export const sum = (rows: readonly FundingSum[], stage: Stage): number =>
  rows.reduce((all, row) => exact(all + amountOf(row, stage)), 0);

export const stageCells = (rows: readonly FundingSum[], currency: string): ModelValue[] =>
  stages.map((stage) => ({ minor: sum(rows, stage), currency }));

/** A column converted: every currency at its rate, added; the balance is what the others leave. */
export function converted(rows: readonly FundingSum[], stage: Stage, rates: Rates): Money | null {
  if (stage === 'balance') {
    const [committed, disbursed] = [
      converted(rows, 'committed', rates),
      converted(rows, 'disbursed', rates),
    ];
    if (committed === null || disbursed === null) return null;
    return { ...committed, minor: committed.minor - disbursed.minor };
  }
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  return rates.total(
    [...byCurrency].map(([currency, own]) => ({ currency, minor: sum(own, stage) })),
  );
}
