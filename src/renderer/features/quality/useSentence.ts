import { useTranslation } from 'react-i18next';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { QualityRule } from '#shared/contract/quality.ts';
import { daysBetween, isCalendarDate } from '#shared/domain/dates.ts';
import { formatDecimal } from '#shared/i18n/format/formatNumber.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { today } from '../../components/today.ts';

export type QualityRow = CallOutput<'quality.rows'>['rows'][number];

const money = new Set(['sum', 'committed']);

/** What is wrong with a record, in one sentence with its own values. */
export function useSentence(): (rule: QualityRule, row: QualityRow) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return (rule, { values }) => {
    const currency = String(values['currency'] ?? 'KZT');
    const texts = Object.entries(values).map(([key, value]) => {
      if (key === 'shares') return [key, formatDecimal(String(Number(value) / 100), language)];
      if (money.has(key)) return [key, format.money({ minor: Number(value), currency })];
      if (typeof value === 'number') return [key, format.number(value)];
      if (key === 'country') return [key, format.country(value)];
      if (key === 'kind') return [key, t(`terms.milestone.kind.${value}`)];
      if (key === 'type') return [key, t(`quality.number.${value}`)];
      return [key, isCalendarDate(value) ? format.date(value) : value];
    });
    const due = values['dueDate'] ?? values['endDate'];
    const days = typeof due === 'string' ? daysBetween(due, today()) : 0;
    const named: Record<string, string> = Object.fromEntries(texts);
    // A milestone may have no number of its own.
    return t(`quality.sentence.${rule}`, { ...named, count: days }).replace(' :', ':');
  };
}
