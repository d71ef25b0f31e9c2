import type { ModelValue, ReportTone, ValueType } from '#shared/report/reportModel.ts';
import { shownValue, type Shown } from '#shared/report/shownValue.ts';

const numbers: ReadonlySet<ValueType> = new Set([
  'integer',
  'decimal',
  'percent',
  'money',
  'rowNumber',
]);

export const isNumber = (type: ValueType): boolean => numbers.has(type);

/** A value by itself: an amount with its currency, a dash for nothing. */
export function valueText(value: ModelValue, type: ValueType, shown: Shown): string {
  if (value === null) return '–';
  const text = shownValue(value, type, shown);
  return typeof value === 'object' ? `${text} ${value.currency}` : text;
}

/** The tone of a text of a column that has one. */
export const toneOf = (
  tones: Readonly<Record<string, ReportTone>> | undefined,
  value: ModelValue,
): ReportTone | undefined => (typeof value === 'string' ? tones?.[value] : undefined);
