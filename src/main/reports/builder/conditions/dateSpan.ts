import type { DateSpan } from '#shared/contract/builder.ts';
import { addDays, addMonths } from '#shared/domain/dates.ts';

/** The first and the last day of a stretch of time around today; null without a beginning. */
export function dateSpan(span: DateSpan, today: string): { from: string | null; to: string } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const months = (first: number, count: number) => {
    const from = `${year}-${String(first).padStart(2, '0')}-01`;
    return { from, to: addDays(addMonths(from, count), -1) };
  };
  switch (span) {
    case 'thisYear':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'thisQuarter':
      return months(Math.floor((month - 1) / 3) * 3 + 1, 3);
    case 'thisMonth':
      return months(month, 1);
    case 'past':
      return { from: null, to: addDays(today, -1) };
    case 'next7':
      return { from: today, to: addDays(today, 7) };
    case 'next30':
      return { from: today, to: addDays(today, 30) };
    case 'next90':
      return { from: today, to: addDays(today, 90) };
  }
}
