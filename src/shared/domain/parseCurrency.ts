import { currencyCodes, isCurrencyCode, type CurrencyCode } from './currencies.ts';
import { foldText } from './fold/foldText.ts';

/** How a currency is written besides its code, on folded text; the first that fits is taken out. */
const spellings: readonly (readonly [RegExp, CurrencyCode | 'other'])[] = [
  [
    /(?:австралииск|канадск|гонконгск|сингапурск)\p{L}{0,6} долл?\p{L}*|(?<!\p{L})(?:a|c|hk|s)\$/gu,
    'other',
  ],
  [/₸|(?<!\p{L})(?:тг|тенге|kzt|tenge)\p{L}{0,3}(?!\p{L})/gu, 'KZT'],
  [/us\$|\$|(?<!\p{L})(?:долл|доллар|usd|dollar)\p{L}*/gu, 'USD'],
  [/€|(?<!\p{L})(?:евро|еуро|euro|eur)\p{L}{0,3}(?!\p{L})/gu, 'EUR'],
  [/₽|(?<!\p{L})(?:руб|рубл\p{L}*|рублеи|rur|roubles?|rubles?)(?!\p{L})/gu, 'RUB'],
  [/£|(?<!\p{L})(?:фунт\p{L}*|pounds?)(?!\p{L})/gu, 'GBP'],
  [/(?<!\p{L})(?:юан\p{L}*|yuan|rmb)(?!\p{L})/gu, 'CNY'],
  [/(?<!\p{L})(?:иен\p{L}*|yen)(?!\p{L})/gu, 'JPY'],
  [/₩|(?<!\p{L})(?:вон\p{L}?|korean won)(?!\p{L})/gu, 'KRW'],
  [/(?<!\p{L})(?:франк\p{L}*|francs?)(?!\p{L})/gu, 'CHF'],
  [/(?<!\p{L})(?:норвежск\p{L}{0,6} крон\p{L}*|norwegian kron\p{L}*)/gu, 'NOK'],
  [/(?<!\p{L})сомони(?!\p{L})/gu, 'TJS'],
  [/(?<!\p{L})(?:сом|сомов|kyrgyz soms?)(?!\p{L})/gu, 'KGS'],
  [/(?<!\p{L})(?:сум|сумов|uzbek soms?|sums?)(?!\p{L})/gu, 'UZS'],
  [/₾|(?<!\p{L})(?:лари|lari)(?!\p{L})/gu, 'GEL'],
  [/֏|(?<!\p{L})(?:драм\p{L}*|drams?)(?!\p{L})/gu, 'AMD'],
];

/** Codes are looked for beside digits too (`100USD`), after the spellings have been taken out. */
const codePattern = new RegExp(
  `(?<!\\p{L})[km]?(?:${currencyCodes.join('|').toLowerCase()})(?!\\p{L})`,
  'gu',
);

/**
 * The one currency that a header or cell names (`Сумма, тыс. тенге`, `$`, `долл. США`), or `undefined`
 * when it names none or more than one. A bare `¥` may be yen or yuan and names none.
 */
export function parseCurrency(text: string): CurrencyCode | undefined {
  const found = findCurrencies(text).found;
  return found.size === 1 ? [...found][0] : undefined;
}

/** Every currency named, and the folded text without their names. */
export function findCurrencies(text: string): { found: Set<CurrencyCode>; rest: string } {
  const found = new Set<CurrencyCode>();
  let rest = foldText(text);
  for (const [pattern, currency] of spellings) {
    rest = rest.replace(pattern, () => {
      if (currency !== 'other') found.add(currency);
      return ' ';
    });
  }
  rest = rest.replace(codePattern, (code) => {
    const upper = code.slice(-3).toUpperCase();
    if (isCurrencyCode(upper)) found.add(upper);
    return ' ';
  });
  return { found, rest };
}
