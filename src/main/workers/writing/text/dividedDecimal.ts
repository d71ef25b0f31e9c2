import type { AmountScale } from '#shared/report/reportModel.ts';

const zeros: Readonly<Record<AmountScale, number>> = { 1: 0, 1000: 3, 1_000_000: 6 };

/** Exact decimal text divided by a scale: every digit stays, zeros at the end of the fraction go. */
export function dividedDecimal(decimal: string, scale: AmountScale): string {
  const shift = zeros[scale];
  if (shift === 0) return decimal;
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = decimal.replace('-', '').split('.');
  const digits = whole.padStart(shift + 1, '0');
  const fraction = `${digits.slice(-shift)}${part}`.replace(/0+$/u, '');
  return `${sign}${digits.slice(0, -shift)}${fraction === '' ? '' : `.${fraction}`}`;
}
