import { useTranslation } from 'react-i18next';
import { useFormat } from '../api/useFormat.ts';

interface Period {
  startDate: string | null;
  endDate: string | null;
}

/** A period in words, "05.03.2025 – 31.12.2027"; an open end is said with from or to. */
export function usePeriodText(): (period: Period) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ startDate, endDate }) => {
    if (startDate === null && endDate === null) return '';
    if (endDate === null) return t('common.filter.from', { date: format.date(startDate ?? '') });
    if (startDate === null) return t('common.filter.to', { date: format.date(endDate) });
    // The dash stays with the first date where the line breaks.
    return `${format.date(startDate)}\u00A0– ${format.date(endDate)}`;
  };
}
