import type { FundingSummary } from '#shared/contract/funding.ts';
import { convertMoney } from '#shared/domain/exchangeRates.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader } from '../db/schema.ts';
import { readOffice } from '../office/service.ts';
import { selectFunding, selectRate } from './queries.ts';

type Line = Awaited<ReturnType<typeof selectFunding>>[number];
type Sums = FundingSummary['sums'][number];

const stages = ['commitment', 'disbursement', 'expenditure'] as const;

const add = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amount_minor: minor }) => exact(sum + minor), 0);

/** Planned money of lines of one currency: of the first stage that is planned at all. */
function planned(lines: readonly Line[]): number {
  const plans = lines.filter(({ basis }) => basis === 'planned');
  const byStage = stages.map((stage) => plans.filter((line) => line.stage === stage));
  return add(byStage.find((found) => found.length > 0) ?? []);
}

function sumLines(lines: readonly Line[]): Sums[] {
  const byCurrency = Map.groupBy(lines, ({ amount_currency: currency }) => currency);
  return [...byCurrency].map(([currency, own]) => {
    const actual = own.filter(({ basis }) => basis === 'actual');
    const [committed = 0, disbursed = 0, spent = 0] = stages.map((stage) =>
      add(actual.filter((line) => line.stage === stage)),
    );
    return {
      currency,
      planned: planned(own),
      committed,
      disbursed,
      spent,
      undisbursed: committed - disbursed,
    };
  });
}

function sumParties(lines: readonly Line[]): FundingSummary['parties'] {
  return [...Map.groupBy(lines, ({ party_id: id }) => id)].map(([id, own]) => {
    const { name_kk: kk, name_ru: ru, name_en: en } = own[0] ?? {};
    const name = { kk: kk ?? '', ru: ru ?? '', en: en ?? '' };
    return { party: id === null ? null : { id, name }, sums: sumLines(own) };
  });
}

/** Before every rate of the table: without a day only the line's own rate counts. */
const noDay = '0001-01-01';

/** What a line is worth in a currency by its own rate, else by the table on its day. */
async function convert(
  rateOn: (currency: string, date: string) => ReturnType<typeof selectRate>,
  line: Line,
  currency: string,
): Promise<number | undefined> {
  const money = { minor: line.amount_minor, currency: line.amount_currency };
  const date = line.date ?? noDay;
  const own = { currency: money.currency, date: noDay, units: 1, rate: line.rate };
  const from = line.rate === '' ? await rateOn(money.currency, date) : own;
  const to = await rateOn(currency, date);
  const rates = [from, to].filter((rate) => rate !== undefined);
  return convertMoney(money, currency, date, rates)?.minor;
}

/** The table of rates, each asked once: a project can have thousands of lines of a few days. */
function askOnce(db: Reader) {
  const known = new Map<string, ReturnType<typeof selectRate>>();
  return (currency: string, date: string): ReturnType<typeof selectRate> => {
    const key = `${currency} ${date}`;
    const rate = known.get(key) ?? selectRate(db, currency, date);
    known.set(key, rate);
    return rate;
  };
}

/** Sums beyond the numbers that stay exact are refused rather than shown with other digits. */
function exact(sum: number): number {
  if (!Number.isSafeInteger(sum)) throw new AppError('SUM_TOO_LARGE');
  return sum;
}

/**
 * Money of one project. Currencies are never added; what was committed is also given in the office's
 * currency, each line by the rate of its own day, as far as rates are known. Throws `SUM_TOO_LARGE`.
 */
export async function summariseFunding(db: Reader, projectId: string): Promise<FundingSummary> {
  const { currency } = await readOffice(db);
  const lines = await selectFunding(db, projectId);
  const rateOn = askOnce(db);
  let minor = 0;
  let withoutRate = 0;
  for (const line of lines) {
    if (line.stage !== 'commitment' || line.basis !== 'actual') continue;
    const converted = await convert(rateOn, line, currency);
    if (converted === undefined) withoutRate += 1;
    else minor = exact(minor + converted);
  }
  // A party's share counts once, on however many lines it is said.
  const said = lines.filter(({ share }) => share !== null);
  const shares = [
    ...new Map(
      said.map((line) => [`${line.party_id ?? line.id} ${line.share}`, line.share ?? 0]),
    ).values(),
  ];
  return {
    sums: sumLines(lines),
    parties: sumParties(lines),
    converted: { minor, currency },
    withoutRate,
    shares: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0),
  };
}
