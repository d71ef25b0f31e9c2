import { z } from 'zod';
import * as f from '#shared/contract/fields.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Building } from './definition.ts';

const year = (fallback: number) => z.coerce.number().int().min(1990).max(2100).default(fallback);

export const yearOf = (today: string): number => Number(today.slice(0, 4));

const day = f.date.meta({ kind: 'date' });

/** So many whole years up to and with one. */
export const manyYears = (today: string) =>
  z.strictObject({
    years: z.coerce.number().int().min(1).max(50).default(10),
    year: year(yearOf(today)),
  });

/** One whole year. */
export const oneYear = (today: string) => z.strictObject({ year: year(yearOf(today)) });

/** From one day to another, this year unless said otherwise. */
export const fromTo = (today: string) =>
  z.strictObject({
    from: day.default(`${yearOf(today)}-01-01`),
    to: day.default(`${yearOf(today)}-12-31`),
  });

/** Everything after a day, the last month unless said otherwise. */
export const since = (first: string) => z.strictObject({ since: day.default(first) });

export const nothing = () => z.strictObject({});

/** The id of a record of one of these kinds; there is no report without it. */
export const record = (...recordKinds: string[]) => f.id.meta({ kind: 'record', recordKinds });

/** The id of a record, or nothing for all. */
export const optionalRecord = (...recordKinds: string[]) =>
  z
    .union([z.literal(''), f.id])
    .meta({ kind: 'record', recordKinds })
    .default('');

/** Filter and order of a list as its page has them, as JSON; empty for all of it. */
export const list = z.string().meta({ kind: 'list' }).default('');

export interface Period {
  from: string;
  to: string;
}

export const periodOf = ({ years, year: last }: { years: number; year: number }): Period => ({
  from: `${last - years + 1}-01-01`,
  to: `${last}-12-31`,
});

export const wholeYear = (of: number): Period => ({ from: `${of}-01-01`, to: `${of}-12-31` });

/** The years that a period touches, the first one first. */
export function yearsOf({ from, to }: Period): number[] {
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, at) => first + at);
}

/** Throws `REPORT_PARAMETER` for a period that ends before it begins. */
export function inOrder<P extends Period>(report: string, period: P): P {
  if (period.from > period.to) throw new AppError('REPORT_PARAMETER', { report, parameter: 'to' });
  return period;
}

export const periodFact = ({ say }: Building, { from, to }: Period): string =>
  say((t, language) =>
    t('reportCatalogue.period', { from: formatDate(from, language), to: formatDate(to, language) }),
  );
