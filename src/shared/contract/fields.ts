import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { statusCodes } from '../domain/lifecycle.ts';
import { isCalendarDate } from '../domain/dates.ts';

/** Longest text a single-line field takes, in UTF-16 code units. */
export const maxLine = 500;

/** Longest title of a project, in UTF-16 code units. */
export const maxTitle = 2000;

/** The largest amount kept, in minor units: whole numbers stay exact up to here. */
export const maxMinor = Number.MAX_SAFE_INTEGER;

export const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/u);

export const language = z.enum(languages);

export const line = z.string().trim().max(maxLine);

export const localLine = z.strictObject({ kk: line, ru: line, en: line });

const title = z.string().trim().max(maxTitle);

/** A text in three languages of which at least one is given. */
export const localTitle = z
  .strictObject({ kk: title, ru: title, en: title })
  .refine((text) => text.kk !== '' || text.ru !== '' || text.en !== '', 'REQUIRED');

export const date = z.string().refine(isCalendarDate, 'DATE');

export const money = z.strictObject({
  minor: z.int().min(0).max(maxMinor),
  currency: z.string().regex(/^[A-Z]{3}$/u),
});

export const count = z.int().min(0).max(1_000_000);

export const status = z.enum(statusCodes);

export const version = z.int().min(1);

/** What every record carries beside its fields. */
export const recordFields = {
  id,
  version,
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
};

/** One page of a list. */
export const page = { offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(500) };

/** A record as another record's field shows it. */
export const reference = z.strictObject({
  id,
  name: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
});
