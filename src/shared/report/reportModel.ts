import { z } from 'zod';
import { languages } from '../domain/language.ts';

/** How a value of a report is typed and formatted; `percent` is a share of one, `decimal` has one decimal, `rate` all it has. */
export const valueTypes = [
  'text',
  'code',
  'integer',
  'decimal',
  'rate',
  'percent',
  'money',
  'currency',
  'date',
  'rowNumber',
] as const;

/** What went well, what needs an eye, what went wrong. */
export const reportTones = ['good', 'warning', 'bad'] as const;

/** How a chart draws its table; `timeline` draws spans between two date columns, `map` countries by ISO code. */
export const chartKinds = ['bars', 'stacked', 'lines', 'share', 'timeline', 'map'] as const;

/** Amounts stay whole minor units in the model; writers show them divided by this and say so. */
export const amountScales = [1, 1000, 1_000_000] as const;

const money = z.strictObject({ minor: z.number(), currency: z.string() });

/** Dates are `YYYY-MM-DD`; null is an empty cell. */
const value = z.union([z.string(), z.number(), money, z.null()]);

/** A record of the workspace that a row, a figure or a text leads to. */
const recordLink = z.strictObject({ kind: z.string(), id: z.string() });

const figure = z.strictObject({
  key: z.string(),
  label: z.string(),
  type: z.enum(valueTypes),
  value,
  /** The same figure of the period that it is compared with; left out where nothing is compared. */
  previous: value.optional(),
  /** What the figure counts. */
  meaning: z.string(),
  /** Key of the rows behind it: the table that holds them, then filters (`rowsKey.ts`); null where there are none. */
  rowsKey: z.string().nullable(),
  /** The same for `previous`. */
  previousKey: z.string().nullable().optional(),
});

const column = z.strictObject({
  key: z.string(),
  title: z.string(),
  type: z.enum(valueTypes),
  /** Width in digits of the report's font. */
  width: z.number(),
  /** Added up under the table and under each group; money apart for each currency. */
  isSummed: z.boolean().optional(),
  /** The column that names the currency of this money column, where it is shown apart. */
  currencyKey: z.string().optional(),
  /** The currency of all its amounts, which its title names, where that is one. */
  currency: z.string().optional(),
  /** Key of the records that its cells count, over all rows; `rowParts` and `part` of a group narrow it. */
  rowsKey: z.string().optional(),
  /** The tone of the texts of this column that have one. */
  tones: z.record(z.string(), z.enum(reportTones)).optional(),
  /** Heads of neighbouring columns with the same group stand under one merged head. */
  group: z.string().optional(),
});

/** A run of rows under a heading of its own; `from` counts rows of the table from 0, levels count from 0. */
const group = z.strictObject({
  title: z.string(),
  level: z.int(),
  from: z.int(),
  count: z.int(),
  /** What narrows the keys of columns to the rows of the group, where its sums open them. */
  part: z.string().optional(),
});

const chart = z.strictObject({
  kind: z.enum(chartKinds),
  title: z.string(),
  /** Column of the names along the axis, of the slices, of the bars or of the countries' codes. */
  categoryKey: z.string(),
  /** Columns of the values; for a timeline those of the first and the last day. */
  valueKeys: z.array(z.string()),
});

const table = z.strictObject({
  kind: z.literal('table'),
  key: z.string(),
  title: z.string(),
  columns: z.array(column),
  /** Every row, or the first ones of a table whose rows are streamed or of a preview. */
  rows: z.array(z.array(value)),
  /** All rows of the table. */
  rowCount: z.int(),
  /** The record that each row of `rows` is about; empty where rows are about no record. */
  rowLinks: z.array(recordLink.nullable()),
  /** What narrows the keys of columns to each row of `rows`; empty where cells open nothing. */
  rowParts: z.array(z.string().nullable()),
  /** Key of all its rows, where they can be opened whole. */
  rowsKey: z.string().optional(),
  groups: z.array(group),
  /** Label of the line of totals; null where nothing is added up. `{count}` stands for the rows. */
  totalLabel: z.string().nullable(),
  /**
   * Sums of the `isSummed` columns over all rows, one value or one for each currency: what the screen shows
   * where `rows` are only the first ones. Writers add up the rows themselves.
   */
  sums: z.array(z.strictObject({ key: z.string(), values: z.array(value) })).optional(),
  /** Figures of the whole table on lines of their own below its totals. */
  figures: z.array(figure),
  charts: z.array(chart),
  /** Said under the table; may be empty. */
  footnote: z.string(),
  frozenColumns: z.int(),
});

const section = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    key: z.string(),
    title: z.string(),
    text: z.string(),
    /** True: the officer's own words, written beside the report and kept with its parameters. */
    isNarrative: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('figures'),
    key: z.string(),
    title: z.string(),
    figures: z.array(figure),
    /** Heads of the columns of values where figures are compared; null where they are not. */
    compared: z
      .strictObject({ now: z.string(), before: z.string(), difference: z.string() })
      .nullable(),
  }),
  /** A card: names and values below each other. */
  z.strictObject({
    kind: z.literal('card'),
    key: z.string(),
    title: z.string(),
    lines: z.array(
      z.strictObject({
        label: z.string(),
        type: z.enum(valueTypes),
        value,
        link: recordLink.nullable(),
        /** Key of the rows behind it, where it counts some. */
        rowsKey: z.string().optional(),
      }),
    ),
  }),
  table,
]);

/** A report before it is a file or a screen; every writer and the screen start from it. */
export const reportModel = z.strictObject({
  id: z.string(),
  language: z.enum(languages),
  /** The second language of a report in two: heads and labels stand in both, one below the other. */
  secondLanguage: z.enum(languages).nullable(),
  title: z.string(),
  /** Office in whose name the report is issued; may be empty. */
  office: z.string(),
  /** Lines under the title: as-of date, period, filters, the scale of amounts. */
  facts: z.array(z.string()),
  amountScale: z.union(amountScales.map((scale) => z.literal(scale))),
  sections: z.array(section),
  /** The rows behind the figures, one table each; a preview leaves them out and asks for one at a time. */
  appendices: z.array(table),
  signatures: z.array(z.strictObject({ position: z.string(), name: z.string() })),
  notes: z.strictObject({
    sheetName: z.string(),
    title: z.string(),
    parametersTitle: z.string(),
    parameters: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    definitionsTitle: z.string(),
    definitions: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
  }),
  /** Text at the foot of each page, with `{page}` and `{pages}` where the numbers go. */
  footer: z.string(),
  /** UTC ISO instant; the same model gives the same file. */
  issuedAt: z.string(),
});

/** A table by itself, such as the rows behind a figure. */
export const reportTable = table;

export { column as modelColumn, value as modelValue, recordLink };

/** Rows of a long table in batches, so that they never stand in memory at once. */
export type RowStream = AsyncIterable<readonly (readonly ModelValue[])[]>;

/** Rows of long tables by the key of their table, in `sections` or in `appendices`; each is read once. */
export type RowStreams = Readonly<Record<string, RowStream>>;

/** A report with the rows that are too many for its model. */
export interface BuiltReport {
  model: ReportModel;
  streams: RowStreams;
}

export type ReportModel = z.infer<typeof reportModel>;
export type ReportSection = z.infer<typeof section>;
export type ReportTable = z.infer<typeof table>;
export type ReportChart = z.infer<typeof chart>;
export type ReportFigure = z.infer<typeof figure>;
export type TableGroup = z.infer<typeof group>;
export type RecordLink = z.infer<typeof recordLink>;
export type ModelColumn = z.infer<typeof column>;
export type ModelValue = z.infer<typeof value>;
export type ValueType = (typeof valueTypes)[number];
export type ReportTone = (typeof reportTones)[number];
export type AmountScale = (typeof amountScales)[number];
