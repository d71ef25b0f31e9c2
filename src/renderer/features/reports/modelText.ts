import type { Language } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatAmount } from '#shared/i18n/format/formatMoney.ts';
import { formatNumber } from '#shared/i18n/format/formatNumber.ts';
import type { ModelValue, ValueType } from '#shared/report/reportModel.ts';

/** A value of a report as it is read on the screen. */
export function modelText(value: ModelValue, type: ValueType, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'object') return formatAmount(value, language);
  if (typeof value === 'string') {
    return type === 'date' && value !== '' ? formatDate(value, language) : value;
  }
  return type === 'percent'
    ? `${formatNumber(value * 100, language, 2)} %`
    : formatNumber(value, language);
}

export const isNumber = (type: ValueType): boolean =>
  type === 'integer' || type === 'percent' || type === 'money';
