import { addDays, calendarDate, weekday } from './dates.ts';

/** Days that the law of Kazakhstan frees, by the key of their name in the catalogue. */
export type HolidayCode =
  | 'new_year'
  | 'christmas'
  | 'womens_day'
  | 'nauryz'
  | 'unity_day'
  | 'defender_day'
  | 'victory_day'
  | 'kurban_ait'
  | 'capital_day'
  | 'constitution_day'
  | 'republic_day'
  | 'first_president_day'
  | 'independence_day';

interface Rule {
  code: HolidayCode;
  month: number;
  days: readonly number[];
  /** First and last year of the rule; without them it holds in every year. */
  from?: number;
  to?: number;
  /** A religious day: on a Saturday or Sunday it moves nothing. */
  staysPut?: boolean;
}

/** Source: law on holidays of the Republic of Kazakhstan (2001, No. 267) and Labour Code, articles 84 and 85. */
const rules: readonly Rule[] = [
  { code: 'new_year', month: 1, days: [1, 2] },
  { code: 'christmas', month: 1, days: [7], staysPut: true },
  { code: 'womens_day', month: 3, days: [8] },
  { code: 'nauryz', month: 3, days: [21, 22, 23] },
  { code: 'unity_day', month: 5, days: [1] },
  { code: 'defender_day', month: 5, days: [7], from: 2013 },
  { code: 'victory_day', month: 5, days: [9] },
  { code: 'capital_day', month: 7, days: [6], from: 2009 },
  { code: 'constitution_day', month: 8, days: [30] },
  { code: 'republic_day', month: 10, days: [25], from: 2022 },
  { code: 'first_president_day', month: 12, days: [1], from: 2012, to: 2021 },
  { code: 'independence_day', month: 12, days: [16, 17], to: 2021 },
  { code: 'independence_day', month: 12, days: [16], from: 2022 },
];

/**
 * First day of Kurban Ait by year. The moon and the muftiate decide, so later years are reckoned and to be
 * confirmed; the office corrects them with entries of its own.
 */
const kurbanAit: Readonly<Record<number, string>> = {
  2024: '2024-06-16',
  2025: '2025-06-06',
  2026: '2026-05-27',
  2027: '2027-05-16',
  2028: '2028-05-05',
  2029: '2029-04-24',
  2030: '2030-04-13',
};

export interface BuiltInDay {
  date: string;
  /** `day_off` is the working day to which a holiday on a Saturday or Sunday moved. */
  kind: 'holiday' | 'day_off';
  code: HolidayCode;
  isToConfirm: boolean;
}

const isWeekend = (date: string): boolean => weekday(date) > 5;

function holidaysOf(year: number): (BuiltInDay & { staysPut: boolean })[] {
  const fixed = rules
    .filter(({ from = 0, to = 9999 }) => from <= year && year <= to)
    .flatMap(({ code, month, days, staysPut = false }) =>
      days.flatMap((day) => {
        const date = calendarDate(year, month, day);
        return date === undefined ? [] : [{ date, code, staysPut, isToConfirm: false }];
      }),
    );
  const ait = kurbanAit[year];
  const moon =
    ait === undefined
      ? []
      : [{ date: ait, code: 'kurban_ait' as const, staysPut: true, isToConfirm: true }];
  return [...fixed, ...moon]
    .map((day) => ({ ...day, kind: 'holiday' as const }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The free days of a year by law, in order: a holiday on a Saturday or Sunday frees the next working day. */
export function builtInDays(year: number): BuiltInDay[] {
  const holidays = holidaysOf(year);
  const taken = new Set(holidays.map(({ date }) => date));
  const moved: BuiltInDay[] = [];
  for (const { date, code, staysPut, isToConfirm } of holidays) {
    if (staysPut || !isWeekend(date)) continue;
    let next = addDays(date, 1);
    while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    moved.push({ date: next, kind: 'day_off', code, isToConfirm });
  }
  return [
    ...holidays.map(({ date, kind, code, isToConfirm }) => ({ date, kind, code, isToConfirm })),
    ...moved,
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
