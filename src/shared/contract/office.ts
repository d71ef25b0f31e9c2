import { z } from 'zod';
import { paperLanguages } from '../domain/papers.ts';
import { call, nothing, partCalls } from './define.ts';
import * as f from './fields.ts';

export const signatoryRoles = ['approves', 'chairs', 'signs', 'secretary', 'prepared'] as const;

const signatory = z.strictObject({
  /** What the signature stands for. */
  role: z.enum(signatoryRoles),
  name: f.localLine,
  position: f.localLine,
});

/** The day on which the age of a young scientist counts. */
export const youngReferences = ['project_start', 'report_date'] as const;

export const officeInput = z.strictObject({
  name: f.localLine,
  signatories: z.array(signatory).max(20),
  /** A scientist is young up to and including this age, in years. */
  youngAgeLimit: z.int().min(18).max(100),
  youngReference: z.enum(youngReferences),
  /** Months that a government has for its concurrence. */
  concurrenceMonths: z.int().min(1).max(24),
  /** Months without a change after which an open project counts as stale. */
  staleMonths: z.int().min(1).max(60),
  /** Currency that sums are converted into. */
  currency: f.currency,
  /** Language in which papers are offered first. */
  protocolLanguage: z.enum(paperLanguages).default('kk'),
  /** True: the protocol begins with the stamp of who approves it. */
  hasApprovalStamp: z.boolean().default(false),
});

/** Lists of words that the office may change: built-in items and its own. */
export const referenceLists = ['area', 'legalForm', 'category', 'costLine'] as const;

export const listItemInput = z.strictObject({
  list: z.enum(referenceLists),
  /** A built-in code to rename or hide that item; a new one to add an item. */
  code: f.listCode,
  name: f.localTitle,
  isHidden: z.boolean(),
  position: z.int().min(0).max(10_000),
});

export const exchangeRateInput = z.strictObject({
  currency: f.currency,
  date: f.date,
  /** Tenge for so many units of the currency. */
  units: z.int().min(1).max(10_000),
  rate: f.decimal,
  source: f.line,
});

/** `holiday` and `day_off` are free; `working_day` is a Saturday or Sunday that is worked. */
export const holidayKinds = ['holiday', 'day_off', 'working_day'] as const;

export const holidayInput = z.strictObject({
  date: f.date,
  kind: z.enum(holidayKinds),
  name: f.localLine,
});

const office_ = z.strictObject({
  ...officeInput.shape,
  /** 0 while nothing has been set: then everything is as the application suggests. */
  version: z.int().min(0),
  /** When (UTC) and by whom it was set last; empty while nothing has been set. */
  updatedAt: z.string(),
  updatedBy: z.string(),
});

const day = z.strictObject({
  date: f.date,
  kind: z.enum(holidayKinds),
  name: f.localName,
  /** True for days that the law names every year; they cannot be changed, only outweighed. */
  isBuiltIn: z.boolean(),
  /** True for a day that was reckoned and has not been announced yet. */
  isToConfirm: z.boolean(),
  /** The office's entry; null for a day of the law. */
  id: f.id.nullable(),
});

export const office = {
  'office.get': call(nothing, office_),
  'office.update': call(z.strictObject({ version: z.int().min(0), fields: officeInput }), office_),
  ...partCalls('listItems', listItemInput, ['list']),
  ...partCalls('exchangeRates', exchangeRateInput, ['currency']),
  /** Asks for a csv of rates and adds or updates them; null when cancelled. */
  'exchangeRates.import': call(
    nothing,
    z
      .strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), refused: z.int() })
      .nullable(),
  ),
  ...partCalls('holidays', holidayInput, []),
  /** Every day of the year that is not what its weekday says, built-in and the office's own. */
  'holidays.year': call(z.strictObject({ year: z.int().min(1990).max(2100) }), z.array(day)),
};

export type Office = z.infer<typeof office_>;
export type OfficeInput = z.infer<typeof officeInput>;
export type Signatory = z.infer<typeof signatory>;
export type ReferenceList = (typeof referenceLists)[number];
export type ListItemInput = z.infer<typeof listItemInput>;
export type ExchangeRateInput = z.infer<typeof exchangeRateInput>;
export type HolidayInput = z.infer<typeof holidayInput>;
export type HolidayKind = (typeof holidayKinds)[number];
