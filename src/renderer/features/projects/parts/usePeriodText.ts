import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../api/useFormat.ts';

interface Period {
  startDate: string | null;
  endDate: string | null;
}

/** A period in words: `05.03.2025–31.12.2027`, or its one end. */
export function usePeriodText(): (period: Period) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ startDate, endDate }) => {
    if (startDate !== null && endDate !== null) {
      return `${format.date(startDate)}–${format.date(endDate)}`;
    }
    if (startDate !== null) return t('participation.periodFrom', { start: format.date(startDate) });
    if (endDate !== null) return t('participation.periodTo', { end: format.date(endDate) });
    return '';
  };
}
