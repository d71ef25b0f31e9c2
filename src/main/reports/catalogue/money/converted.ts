import { convertMoney, rateCurrency, type ExchangeRate } from '#shared/domain/exchangeRates.ts';
import type { Money } from '#shared/domain/money.ts';
import { AppError } from '#shared/errors/appError.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import type { ReportSection } from '#shared/report/reportModel.ts';
import { readRateOn } from '../../../office/service.ts';
import { table } from '../blocks.ts';
import type { Building } from '../definition.ts';

interface Rate extends ExchangeRate {
  source: string;
}

/** Rates of one day, and what amounts are worth by them in the currency of the office. */
export interface Rates {
  /** Currency that amounts are converted into. */
  currency: string;
  /** The sum of amounts; null where none of them can be converted. */
  total: (amounts: readonly Money[]) => Money | null;
  /** Currencies without a rate on the day: their amounts are in no converted sum. */
  missing: readonly string[];
  used: readonly Rate[];
  date: string;
}

/** Whole numbers above this lose digits. Throws `SUM_TOO_LARGE`. */
export function exact(sum: number): number {
  if (!Number.isSafeInteger(sum)) throw new AppError('SUM_TOO_LARGE');
  return sum;
}

/** The rates of these currencies on a day, each the latest known on it. */
export async function ratesOn(
  { db, office }: Building,
  date: string,
  currencies: Iterable<string>,
): Promise<Rates> {
  const { currency } = office;
  const needed = new Set([...currencies].filter((one) => one !== currency));
  if (needed.size > 0) needed.add(currency);
  const used: Rate[] = [];
  for (const one of [...needed].toSorted()) {
    const rate = one === rateCurrency ? undefined : await readRateOn(db, one, date);
    if (rate) used.push(rate as Rate);
  }
  const worth = (money: Money): Money | undefined => convertMoney(money, currency, date, used);
  const missing = [...needed]
    .filter((one) => worth({ minor: 0, currency: one }) === undefined)
    .toSorted();
  return {
    currency,
    date,
    used,
    missing,
    total: (amounts) => {
      const known = amounts.map(worth).filter((one) => one !== undefined);
      if (known.length === 0) return null;
      return { minor: known.reduce((sum, { minor }) => exact(sum + minor), 0), currency };
    },
  };
}

/** The rates that a report converts by, each with its day and source; nothing where none was needed. */
export function ratesTable(building: Building, rates: Rates): ReportSection[] {
  const { t, say } = building;
  const { used, missing, currency, date } = rates;
  if (used.length === 0 && missing.length === 0) return [];
  const footnote = say((one, language) => {
    const day = formatDate(date, language);
    const converted = one('reportCatalogue.converted', { currency, date: day });
    const without =
      missing.length === 0
        ? ''
        : ` ${one('reportCatalogue.withoutRate', { currencies: missing.join(', ') })}`;
    return converted + without;
  });
  const columns = [
    ['currency', 'currency', 10],
    ['units', 'integer', 10],
    ['rate', 'rate', 14],
    ['date', 'date', 12],
    ['source', 'text', 30],
  ] as const;
  const rows = used.map((rate) => [
    rate.currency,
    rate.units,
    Number(rate.rate),
    rate.date,
    rate.source,
  ]);
  return [
    table(building, 'rates', columns, rows, { footnote, title: t('reportCatalogue.tables.rates') }),
  ];
}
