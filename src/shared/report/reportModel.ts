import { z } from 'zod';
import { languages } from '../domain/language.ts';

/** How a value of a report is typed and formatted; `percent` is a share of one. */
export const valueTypes = ['text', 'code', 'integer', 'percent', 'money', 'date'] as const;

const money = z.strictObject({ minor: z.number(), currency: z.string() });

/** Dates are `YYYY-MM-DD`; null is an empty cell. */
const value = z.union([z.string(), z.number(), money, z.null()]);

const figure = z.strictObject({
  key: z.string(),
  label: z.string(),
  type: z.enum(valueTypes),
  value,
  /** What the figure counts. */
  meaning: z.string(),
});

const column = z.strictObject({
  key: z.string(),
  title: z.string(),
  type: z.enum(valueTypes),
  /** Width in digits of the report's font. */
  width: z.number(),
});

const section = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), title: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('figures'), title: z.string(), figures: z.array(figure) }),
  z.strictObject({
    kind: z.literal('table'),
    key: z.string(),
    title: z.string(),
    columns: z.array(column),
    rows: z.array(z.array(value)),
    /** All rows of the table; a preview holds the first of them. */
    rowCount: z.int(),
  }),
]);

/** A report of the catalogue before it is a file or a screen. */
export const reportModel = z.strictObject({
  id: z.string(),
  language: z.enum(languages),
  title: z.string(),
  /** Office in whose name the report is issued; may be empty. */
  office: z.string(),
  /** Lines under the title: as-of date, period. */
  facts: z.array(z.string()),
  sections: z.array(section),
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
  /** UTC ISO instant. */
  issuedAt: z.string(),
});

export type ReportModel = z.infer<typeof reportModel>;
export type ReportSection = z.infer<typeof section>;
export type ReportTable = Extract<ReportSection, { kind: 'table' }>;
export type ModelColumn = z.infer<typeof column>;
export type ModelValue = z.infer<typeof value>;
export type ValueType = (typeof valueTypes)[number];
