import type { Language } from '../../domain/language.ts';
import { decimalOfMoney } from '../../domain/money.ts';
import { formatDecimal } from './formatNumber.ts';

/** Signs that people of a language know; other currencies are shown by their code. */
const signs: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  kk: { KZT: '₸', USD: '$', EUR: '€', RUB: '₽', GBP: '£' },
  ru: { KZT: '₸', USD: '$', EUR: '€', RUB: '₽', GBP: '£' },
  en: { USD: 'US$', EUR: '€', GBP: '£' },
};

const space = '\u00A0';

/** An amount in minor units; bigint where a sum may be larger than whole numbers stay exact. */
export interface Amount {
  minor: number | bigint;
  currency: string;
}

/**
 * Money as people of the language write it: `1 234 567,89 ₸`, `US$1,234,567.89`, spaces not breaking.
 * `whole` leaves out decimals that are all zero.
 */
export function formatMoney(
  money: Amount,
  language: Language,
  options: { whole?: boolean } = {},
): string {
  const amount = formatAmount(money, language, options);
  const sign = signs[language][money.currency];
  if (language !== 'en') return `${amount}${space}${sign ?? money.currency}`;
  const isNegative = money.minor < 0;
  const plain = isNegative ? formatAmount(negate(money), language, options) : amount;
  return `${isNegative ? '-' : ''}${sign ?? money.currency + space}${plain}`;
}

/** The amount alone, for columns whose header or neighbour names the currency. */
export function formatAmount(
  money: Amount,
  language: Language,
  options: { whole?: boolean } = {},
): string {
  const exact = decimalOfMoney(money);
  return formatDecimal(options.whole === true ? exact.replace(/\.0+$/, '') : exact, language);
}

function negate(money: Amount): Amount {
  return { ...money, minor: -money.minor };
}
