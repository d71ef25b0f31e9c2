const none = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'UGX', 'XAF', 'XOF', 'XPF', 'PYG', 'RWF']);
const three = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'IQD', 'LYD']);

/** Digits after the point that amounts of a currency have, by ISO 4217. */
export function currencyDecimals(currency: string): 0 | 2 | 3 {
  if (none.has(currency)) return 0;
  return three.has(currency) ? 3 : 2;
}
