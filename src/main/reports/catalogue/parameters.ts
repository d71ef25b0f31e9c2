import { z } from 'zod';
import * as f from '#shared/contract/fields.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import type { Building } from './definition.ts';

const year = (fallback: number) => z.coerce.number().int().min(1990).max(2100).default(fallback);

const yearOf = (today: string): number => Number(today.slice(0, 4));

/** So many whole years up to and with one. */
export const manyYears = (today: string) =>
  z.strictObject({
    years: z.coerce.number().int().min(1).max(50).default(10),
    year: year(yearOf(today)),
  });

/** From one day to another, this year unless said otherwise. */
export const fromTo = (today: string) =>
  z.strictObject({
    from: f.date.default(`${yearOf(today)}-01-01`),
    to: f.date.default(`${yearOf(today)}-12-31`),
  });

/** Everything after a day, the last month unless said otherwise. */
export const since = (day: string) => z.strictObject({ since: f.date.default(day) });

export const nothing = () => z.strictObject({});

export interface Period {
  from: string;
  to: string;
}

export const periodOf = ({ years, year: last }: { years: number; year: number }): Period => ({
  from: `${last - years + 1}-01-01`,
  to: `${last}-12-31`,
});

export const periodFact = ({ t, language }: Building, { from, to }: Period): string =>
  t('reportCatalogue.period', { from: formatDate(from, language), to: formatDate(to, language) });
