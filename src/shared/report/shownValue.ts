import { isCalendarDate } from '../domain/dates.ts';
import type { Language } from '../domain/language.ts';
import { minorDigits } from '../domain/currencies.ts';
import { formatDate } from '../i18n/format/formatDate.ts';
import { formatAmount } from '../i18n/format/formatMoney.ts';
import { formatNumber } from '../i18n/format/formatNumber.ts';
import type { AmountScale, ModelValue, ValueType } from './reportModel.ts';

/** In which language and scale values are shown; a report model is one. */
export interface Shown {
  language: Language;
  amountScale: AmountScale;
}

/** Decimals of an amount that is shown in units, thousands or millions. */
export const scaleDigits: Readonly<Record<AmountScale, number | null>> = {
  1: null,
  1000: 1,
  1_000_000: 2,
};

const plainTypes: ReadonlySet<ValueType> = new Set(['rowNumber', 'code', 'text', 'currency']);

/** A number of a type as people read it: `1 234`, `12,3`, `45,67 %`. */
export function shownNumber(value: number, type: ValueType, language: Language): string {
  if (type === 'percent') return `${formatNumber(value * 100, language, 2)}\u00A0%`;
  if (type === 'decimal') return formatNumber(value, language, 1);
  return plainTypes.has(type) ? String(value) : formatNumber(value, language);
}

/** A value of a report as people read it; amounts without their currency, in the scale of the report. */
export function shownValue(value: ModelValue, type: ValueType, shown: Shown): string {
  const { language, amountScale } = shown;
  if (value === null) return '';
  if (typeof value === 'number') return shownNumber(value, type, language);
  if (typeof value === 'string') {
    return type === 'date' && isCalendarDate(value) ? formatDate(value, language) : value;
  }
  const digits = scaleDigits[amountScale];
  if (digits === null) return formatAmount(value, language);
  const units = value.minor / 10 ** minorDigits(value.currency);
  return formatNumber(units / amountScale, language, digits);
}

/** Shares are shown with two decimals of a percent. */
const shownShare = (share: number): number => Math.round(share * 10_000);

/**
 * The difference between a figure and the one before; null where there is nothing to compare. That of shares is
 * the difference of what is shown, so that nobody who reckons it anew finds another.
 */
export function differenceOf(
  value: ModelValue,
  previous: ModelValue | undefined,
  type: ValueType,
): ModelValue {
  if (typeof value === 'number' && typeof previous === 'number') {
    return type === 'percent'
      ? (shownShare(value) - shownShare(previous)) / 10_000
      : value - previous;
  }
  if (typeof value !== 'object' || typeof previous !== 'object') return null;
  if (value === null || previous === null || value.currency !== previous.currency) return null;
  return { minor: value.minor - previous.minor, currency: value.currency };
}

/** Percentage points, which is what two shares differ by. */
export const points: Readonly<Record<Language, string>> = {
  kk: 'п.т.',
  ru: 'п.\u00A0п.',
  en: 'pp',
};

/** A difference as people read it. */
export function shownDifference(difference: ModelValue, type: ValueType, shown: Shown): string {
  if (typeof difference !== 'number' || type !== 'percent')
    return shownValue(difference, type, shown);
  const { language } = shown;
  return `${formatNumber(difference * 100, language, 2)}\u00A0${points[language]}`;
}
