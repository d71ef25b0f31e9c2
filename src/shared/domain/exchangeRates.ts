import { minorDigits } from './currencies.ts';
import type { Money } from './money.ts';

/** Tenge for so many `units` of the currency, by the rate of that day. */
export interface ExchangeRate {
  currency: string;
  date: string;
  units: number;
  /** Decimal text, `447.5`. */
  rate: string;
}

/** The currency that rates are given in. */
export const rateCurrency = 'KZT';

/** The latest rate of a currency on or before a day; `undefined` where none is known. The order does not matter. */
export function rateOn<R extends ExchangeRate>(
  rates: readonly R[],
  currency: string,
  date: string,
): R | undefined {
  let found: R | undefined;
  for (const rate of rates) {
    const fits = rate.currency === currency && rate.date <= date;
    if (fits && (found === undefined || rate.date > found.date)) found = rate;
  }
  return found;
}

/** A decimal text as a whole number and the power of ten it was multiplied by. */
function wholeOf(decimal: string): { value: bigint; scale: bigint } {
  const [whole = '0', part = ''] = decimal.split('.');
  return { value: BigInt(whole + part), scale: 10n ** BigInt(part.length) };
}

/** Rounded half away from nought, so that what is owed and what is overpaid are worth the same. */
const half = (value: bigint, by: bigint): bigint =>
  value < 0n ? -half(-value, by) : (value * 2n + by) / (by * 2n);

/** Tenge for one amount by that rate, exact until it is rounded half up to whole tiyn. */
export function toTenge(money: Money, rate: Pick<ExchangeRate, 'rate' | 'units'>): Money {
  const { value, scale } = wholeOf(rate.rate);
  const digits = 10n ** BigInt(minorDigits(money.currency));
  const tiyn = 10n ** BigInt(minorDigits(rateCurrency));
  const minor = half(BigInt(money.minor) * value * tiyn, scale * BigInt(rate.units) * digits);
  return { minor: Number(minor), currency: rateCurrency };
}

/**
 * The amount in another currency by the rates of a day, over tenge. `undefined` where a rate is missing or
 * the result is beyond whole numbers that stay exact.
 */
export function convertMoney(
  money: Money,
  to: string,
  date: string,
  rates: readonly ExchangeRate[],
): Money | undefined {
  if (money.currency === to) return money;
  const from = rateFor(rates, money.currency, date);
  const target = rateFor(rates, to, date);
  if (!from || !target) return undefined;
  const a = wholeOf(from.rate);
  const b = wholeOf(target.rate);
  const over = BigInt(money.minor) * a.value * b.scale * BigInt(target.units);
  const under = a.scale * BigInt(from.units) * b.value;
  const shift = minorDigits(to) - minorDigits(money.currency);
  const power = 10n ** BigInt(Math.abs(shift));
  const minor = Number(shift >= 0 ? half(over * power, under) : half(over, under * power));
  return Number.isSafeInteger(minor) ? { minor, currency: to } : undefined;
}

function rateFor(rates: readonly ExchangeRate[], currency: string, date: string) {
  return currency === rateCurrency ? { rate: '1', units: 1 } : rateOn(rates, currency, date);
}
