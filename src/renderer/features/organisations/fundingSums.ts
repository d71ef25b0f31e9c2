import type { FundingLineInput } from '#shared/contract/funding.ts';

/** What an organisation promised, paid and spent in one currency, in minor units. */
export interface CurrencySums {
  currency: string;
  planned: number;
  committed: number;
  disbursed: number;
  spent: number;
}

const stages = ['commitment', 'disbursement', 'expenditure'] as const;

const add = (lines: readonly FundingLineInput[]): number =>
  lines.reduce((sum, { amount }) => sum + amount.minor, 0);

/** Planned money of one project: that of the first stage that is planned at all, so none counts twice. */
function plannedOf(lines: readonly FundingLineInput[]): number {
  const plans = lines.filter(({ basis }) => basis === 'planned');
  const byStage = stages.map((stage) => plans.filter((line) => line.stage === stage));
  return add(byStage.find((found) => found.length > 0) ?? []);
}

/** Sums of lines of any projects per currency, never added across currencies. */
export function fundingSums(lines: readonly FundingLineInput[]): CurrencySums[] {
  const byCurrency = Map.groupBy(lines, ({ amount }) => amount.currency);
  const sums = [...byCurrency].map(([currency, own]) => {
    const byProject = [...Map.groupBy(own, ({ projectId }) => projectId).values()];
    const actual = own.filter(({ basis }) => basis === 'actual');
    const [committed = 0, disbursed = 0, spent = 0] = stages.map((stage) =>
      add(actual.filter((line) => line.stage === stage)),
    );
    const planned = byProject.reduce((sum, project) => sum + plannedOf(project), 0);
    return { currency, planned, committed, disbursed, spent };
  });
  return sums.toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
