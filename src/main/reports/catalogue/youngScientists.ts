import { isYoung, type Young } from '#shared/domain/youngScientist.ts';
import type { Building } from './definition.ts';
import type { Scientist } from './queries.ts';

/** Whether somebody is young by the rule of the office: on the day of the report or when the first project began. */
export function youthOf(
  { office, today }: Building,
  { birthDate, firstStart }: Pick<Scientist, 'birthDate' | 'firstStart'>,
): Young {
  const date = office.youngReference === 'project_start' ? firstStart : today;
  return isYoung(birthDate, date, office.youngAgeLimit);
}

export function countYoung(
  building: Building,
  people: readonly Scientist[],
): { young: number; unknown: number } {
  const all = people.map((person) => youthOf(building, person));
  return {
    young: all.filter((one) => one === 'young').length,
    unknown: all.filter((one) => one === 'unknown').length,
  };
}
