import type { Language } from '../../domain/language.ts';
import { decimalOfNumber } from '../../domain/money.ts';
import { localeData } from './localeData.ts';

/**
 * A number with thousands apart: `1 234 567,8`. `fractionDigits` rounds to that many decimals and fills
 * them; without it the decimals are shown as they are. An infinite number or NaN is an empty text.
 */
export function formatNumber(
  value: number | bigint,
  language: Language,
  fractionDigits?: number,
): string {
  if (typeof value === 'bigint') return formatDecimal(value.toString(), language);
  const text = fractionDigits === undefined ? decimalOfNumber(value) : fixed(value, fractionDigits);
  return text === undefined ? '' : formatDecimal(text, language);
}

/** Exact decimal text (`-1234.50`) as people of the language write it; every digit stays. */
export function formatDecimal(value: string, language: Language): string {
  const { decimal, group, minus } = localeData[language].numbers;
  const isNegative = value.startsWith('-');
  const [whole = '', part] = (isNegative ? value.slice(1) : value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${isNegative ? minus : ''}${grouped}${part === undefined ? '' : decimal + part}`;
}

function fixed(value: number, digits: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const text = value.toFixed(digits);
  return text.includes('e') ? decimalOfNumber(value) : text.replace(/^-(?=[0.]+$)/, '');
}
