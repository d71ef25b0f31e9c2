import { z } from 'zod';
import { call, nothing, partCalls } from './define.ts';
import * as f from './fields.ts';

/** Lists of which a report can be built. */
export const builderLists = [
  'projects',
  'organisations',
  'people',
  'programmes',
  'meetings',
  'assignments',
  'initiatives',
  'participants',
  'teamMembers',
  'fundingLines',
  'milestones',
  'results',
  'concurrences',
] as const;

/** What a column of a list holds; `names` and `choices` hold several in one cell. */
export const builtKinds = [
  'text',
  'code',
  'name',
  'names',
  'choice',
  'choices',
  'country',
  'flag',
  'integer',
  'percent',
  'money',
  'currency',
  'date',
] as const;

/** How a column is compared; which of them fit follows from its kind. */
export const comparisons = [
  'contains',
  'lacks',
  'among',
  'notAmong',
  'equal',
  'atLeast',
  'atMost',
  'between',
  'span',
  'isTrue',
  'isFalse',
  'isEmpty',
  'isFilled',
] as const;

/** Stretches of time that move along with the day on which the report is made. */
export const dateSpans = [
  'thisYear',
  'lastYear',
  'thisQuarter',
  'thisMonth',
  'past',
  'next7',
  'next30',
  'next90',
] as const;

export const builtTotals = ['sum', 'count', 'minimum', 'maximum', 'average'] as const;

/** Periods that dates are grouped by. */
export const datePeriods = ['year', 'month'] as const;

/** Charts of a built report; `map` needs countries as categories. */
export const builtCharts = ['bars', 'stacked', 'lines', 'share', 'map'] as const;

const key = z.string().max(40);

const builtColumn = z.strictObject({
  key,
  /** In digits of the report's font. */
  width: z.int().min(4).max(100),
  /** What stands under the column; null for nothing. */
  total: z.enum(builtTotals).nullable(),
});

/**
 * A comparison with values: texts and codes as they are, ids of records, dates `YYYY-MM-DD`, whole numbers,
 * shares of one, amounts in minor units. Amounts are compared within one currency only.
 */
const condition = z.strictObject({
  key,
  is: z.enum(comparisons),
  values: z.array(z.union([z.string().max(f.maxLine), z.number()])).max(200),
  currency: f.currency.nullable(),
});

const grouping = z.strictObject({ key, by: z.enum(datePeriods).nullable() });

/** A report as an officer puts it together; an empty title takes the name of the list. */
export const builtReport = z.strictObject({
  list: z.enum(builderLists),
  title: f.localLine,
  /** Said under the title; may be empty. */
  note: z.string().trim().max(2000),
  columns: z.array(builtColumn).min(1).max(40),
  /** Words looked for as in the search box of the list; may be empty. */
  search: f.line,
  conditions: z.array(condition).max(30),
  sort: z.array(z.strictObject({ key, descending: z.boolean() })).max(5),
  groups: z.array(grouping).max(2),
  chart: z
    .strictObject({
      kind: z.enum(builtCharts),
      category: grouping,
      /** Divides each category into parts; null for none. */
      series: grouping.nullable(),
      /** The column that is added up; null: rows are counted. */
      valueKey: key.nullable(),
    })
    .nullable(),
});

const choice = z.strictObject({ value: z.string(), label: f.localName });

/** What may be done with a column; its word is `reportBuilder.columns.WORD`. */
const columnInfo = z.strictObject({
  key,
  word: z.string(),
  kind: z.enum(builtKinds),
  width: z.int(),
  comparisons: z.array(z.enum(comparisons)),
  totals: z.array(z.enum(builtTotals)),
  canGroup: z.boolean(),
  canSort: z.boolean(),
  /** Part of a new report of the list. */
  isUsual: z.boolean(),
  /** Says something about a person that is nobody else's business. */
  isPersonal: z.boolean(),
  choices: z.array(choice),
  /** Kind of the records that can be named in a comparison; null for none. */
  recordKind: z.string().nullable(),
});

export const savedReportInput = z.strictObject({
  name: f.line.min(1, 'REQUIRED'),
  /** A `builtReport` as JSON. */
  definition: z.string().min(2).max(20_000),
});

const savedFile = z.strictObject({ token: z.string(), fileName: z.string() });

export const builder = {
  ...partCalls('savedReports', savedReportInput, []),
  /** Every list with its columns. */
  'builder.lists': call(
    nothing,
    z.array(
      z.strictObject({
        list: z.enum(builderLists),
        hasSearch: z.boolean(),
        columns: z.array(columnInfo),
      }),
    ),
  ),
  /** Asks where to save and writes the definition as a file for others; `null` when cancelled. */
  'builder.share': call(savedReportInput, savedFile.nullable()),
  /**
   * Asks for a file that `builder.share` wrote and reads it; `null` when cancelled. Throws
   * `REPORT_FILE_UNREADABLE`, `REPORT_FILE_NEWER` or `REPORT_COLUMN_UNKNOWN`.
   */
  'builder.open': call(nothing, savedReportInput.nullable()),
};

export type BuilderList = (typeof builderLists)[number];
export type BuiltKind = (typeof builtKinds)[number];
export type Comparison = (typeof comparisons)[number];
export type DateSpan = (typeof dateSpans)[number];
export type BuiltTotal = (typeof builtTotals)[number];
export type DatePeriod = (typeof datePeriods)[number];
export type BuiltReport = z.infer<typeof builtReport>;
export type BuiltCondition = z.infer<typeof condition>;
export type BuiltGrouping = z.infer<typeof grouping>;
export type BuilderColumnInfo = z.infer<typeof columnInfo>;
export type SavedReportInput = z.infer<typeof savedReportInput>;
