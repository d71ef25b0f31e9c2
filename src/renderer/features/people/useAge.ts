import { ageOn, isYoung, type Young } from '#shared/domain/youngScientist.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { useCall } from '../../api/useCall.ts';
import { today } from '../../components/today.ts';

export interface Age {
  /** Whole years today; null without a date of birth. */
  years: number | null;
  young: Young;
}

/** Tells the age of today and whether it counts as young; `limit` is null until the office's rule is known. */
export function useAge(): { limit: number | null; ageOf: (birthDate: string | null) => Age } {
  const office = useCall('office.get', {}).data;
  const limit = office?.youngAgeLimit ?? null;
  const day = today();
  return {
    limit,
    ageOf: (birthDate) => {
      if (birthDate === null || !isCalendarDate(birthDate))
        return { years: null, young: 'unknown' };
      return {
        years: ageOn(birthDate, day),
        young: limit === null ? 'unknown' : isYoung(birthDate, day, limit),
      };
    },
  };
}
