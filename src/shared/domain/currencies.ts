/**
 * Currencies that may be chosen, the usual ones first, with the number of digits of the minor unit.
 * Source: ISO 4217.
 */
export const currencyDigits = {
  KZT: 2,
  USD: 2,
  EUR: 2,
  RUB: 2,
  GBP: 2,
  CNY: 2,
  JPY: 0,
  KRW: 0,
  CHF: 2,
  NOK: 2,
  SEK: 2,
  DKK: 2,
  CAD: 2,
  AUD: 2,
  PLN: 2,
  CZK: 2,
  HUF: 2,
  TRY: 2,
  AED: 2,
  ILS: 2,
  INR: 2,
  SGD: 2,
  MYR: 2,
  MNT: 2,
  KGS: 2,
  UZS: 2,
  TJS: 2,
  TMT: 2,
  AZN: 2,
  AMD: 2,
  GEL: 2,
  BYN: 2,
  UAH: 2,
} as const;

export type CurrencyCode = keyof typeof currencyDigits;

export function isCurrencyCode(text: string): text is CurrencyCode {
  return Object.hasOwn(currencyDigits, text);
}

export const currencyCodes: readonly CurrencyCode[] =
  Object.keys(currencyDigits).filter(isCurrencyCode);

/** Digits after the decimal sign; two for a currency that is not in the list. */
export function minorDigits(currency: string): number {
  return isCurrencyCode(currency) ? currencyDigits[currency] : 2;
}
