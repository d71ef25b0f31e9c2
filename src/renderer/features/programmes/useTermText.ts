import { dateParts } from '#shared/domain/dates.ts';
import { usePeriodText } from '../../components/usePeriodText.ts';

interface Term {
  startDate: string | null;
  endDate: string | null;
}

/** The term of a programme: "2021–2027" where it is whole years, otherwise its days. */
export function useTermText(): (term: Term) => string {
  const period = usePeriodText();
  return (term) => {
    const { startDate, endDate } = term;
    if (!startDate?.endsWith('-01-01') || !endDate?.endsWith('-12-31')) return period(term);
    const [first, last] = [dateParts(startDate).year, dateParts(endDate).year];
    return first === last ? String(first) : `${first}–${last}`;
  };
}
