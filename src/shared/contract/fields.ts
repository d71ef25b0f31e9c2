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

export const country = z.string().regex(/^[A-Z]{2}$/u);

export const currency = z.string().regex(/^[A-Z]{3}$/u);

export const money = z.strictObject({
  minor: z.int().min(0).max(maxMinor),
  currency,
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

/** A name in three languages as it stands on the screen. */
export const localName = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });

/** Longest text of several lines, in UTF-16 code units. */
export const maxText = 10_000;

export const text = z.string().trim().max(maxText);

/** A text of several lines in three languages, each of which may be missing. */
export const localText = z.strictObject({ kk: text, ru: text, en: text });

/** Most short texts in a list of a record. */
export const maxLines = 100;

/** Short texts such as tags and other names; an empty one or one said twice is an error. */
export const lines = z
  .array(z.string().trim().min(1).max(200))
  .max(maxLines)
  .refine((texts) => new Set(texts).size === texts.length, 'SAID_TWICE');

/** A code of an editable reference list. */
export const listCode = z.string().trim().min(1).max(100);

/** A positive decimal with a point, at most 8 digits behind it, as text: `447.5`. */
export const decimal = z.string().regex(/^(?!0+(?:\.0*)?$)\d{1,12}(?:\.\d{1,8})?$/u, 'DECIMAL');

/** Start and end of a period, checked with `isInOrder`. */
export const period = { startDate: date.nullable(), endDate: date.nullable() };

export function isInOrder(p: { startDate: string | null; endDate: string | null }): boolean {
  return p.startDate === null || p.endDate === null || p.startDate <= p.endDate;
}

/** The refusal that belongs to `isInOrder`. */
export const endBeforeStart = { path: ['endDate'], message: 'END_BEFORE_START' };

/** One page of a list. */
export const page = { offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(500) };

/** The same where a page need not be named: the first 500 rows then. */
export const optionalPage = {
  offset: page.offset.default(0),
  limit: page.limit.default(500),
};

/** A record as another record's field shows it. */
export const reference = z.strictObject({ id, name: localName });
