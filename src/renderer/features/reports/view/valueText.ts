import type { ModelValue, ReportTone, ValueType } from '#shared/report/reportModel.ts';
import { isNumeric } from '#shared/report/valueSide.ts';
import {
  differenceOf,
  shownDifference,
  shownValue,
  type Shown,
} from '#shared/report/shownValue.ts';

/** On the screen the number of a row stands right, as numbers do. */
export const isNumber = (type: ValueType): boolean => isNumeric(type) || type === 'rowNumber';

/** A value by itself: an amount with its currency, a dash for nothing. */
export function valueText(value: ModelValue, type: ValueType, shown: Shown): string {
  if (value === null) return '–';
  const text = shownValue(value, type, shown);
  return typeof value === 'object' ? `${text} ${value.currency}` : text;
}

/** What a figure differs by, with the sign of what has grown; empty where nothing can be compared. */
export function differenceText(
  now: ModelValue,
  before: ModelValue | undefined,
  type: ValueType,
  shown: Shown,
): string {
  const difference = differenceOf(now, before, type);
  if (difference === null) return '';
  const said = shownDifference(difference, type, shown);
  const text = typeof difference === 'object' ? `${said} ${difference.currency}` : said;
  const amount = typeof difference === 'object' ? difference.minor : Number(difference);
  return amount > 0 ? `+${text}` : text;
}

/** The tone of a text of a column that has one. */
export const toneOf = (
  tones: Readonly<Record<string, ReportTone>> | undefined,
  value: ModelValue,
): ReportTone | undefined => (typeof value === 'string' ? tones?.[value] : undefined);
