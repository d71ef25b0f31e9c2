import { z } from 'zod';
import { amountScales, reportModel, reportTable } from '../report/reportModel.ts';
import { call, done, nothing } from './define.ts';
import * as f from './fields.ts';

export const reportFormats = ['xlsx', 'pdf', 'docx', 'csv', 'json'] as const;

/** Formats that the window offers; JSON is for scripts. */
export const savedFormats = ['xlsx', 'pdf', 'docx', 'csv'] as const;

/** `record` holds the id of a record of `recordKinds`; `flag` is 0 or 1; `list` the filter of a list as JSON. */
export const parameterKinds = [
  'integer',
  'date',
  'choice',
  'record',
  'flag',
  'text',
  'list',
] as const;

/** What a report is about, in the order in which the gallery shows them. */
export const reportShelves = ['registers', 'overviews', 'dossiers', 'record', 'own'] as const;

/** Its word is `reportCatalogue.parameters.NAME`; that of a choice `reportCatalogue.choices.NAME.VALUE`. */
const parameter = z.strictObject({
  name: z.string(),
  kind: z.enum(parameterKinds),
  /** Bounds of a whole number; null for all else. */
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  /** Values to choose from, of a choice; empty for all else. */
  choices: z.array(z.string()),
  /** Kinds whose records may be named; empty where no record is. */
  recordKinds: z.array(z.string()),
  /** Null where nothing is taken unless said. */
  default: z.union([z.string(), z.number(), z.null()]),
  /** True: without a value the report cannot be made. */
  isRequired: z.boolean(),
});

/** A report with everything that it depends on beside the record. */
export const chosenReport = z.strictObject({
  id: z.string().max(60),
  language: f.language,
  /** The second language of tables in two; null for a report in one. */
  secondLanguage: f.language.nullable(),
  /** What amounts are divided by where they are shown. */
  amountScale: z.union(amountScales.map((scale) => z.literal(scale))),
  values: z.record(z.string().max(40), z.union([z.string().max(60_000), z.number()])),
});

/** Of a table, with as many filters as a row of it has. */
export const rowsKey = z.string().max(1000);

export const reports = {
  /** The catalogue: what may be built, with which parameters. */
  'reports.list': call(
    nothing,
    z.array(
      z.strictObject({
        id: z.string(),
        titles: f.localName,
        /** What the report tells, in a sentence. */
        abouts: f.localName,
        shelf: z.enum(reportShelves),
        parameters: z.array(parameter),
      }),
    ),
  ),
  /** A report as it would be exported now: of long tables the first rows, of appendices the heads. */
  'reports.preview': call(chosenReport, reportModel),
  /** The rows behind a figure, a cell or a total, by its key, a page at a time. */
  'reports.rows': call(
    z.strictObject({ choice: chosenReport, key: rowsKey, ...f.page }),
    reportTable,
  ),
  /** Asks where to save and writes the report; `null` when the officer cancelled. */
  'reports.export': call(
    z.strictObject({ choice: chosenReport, format: z.enum(savedFormats) }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.int() }).nullable(),
  ),
  /** The same for just the rows behind a figure, a cell or a total, as an Excel table. */
  'reports.exportRows': call(
    z.strictObject({ choice: chosenReport, key: rowsKey }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.int() }).nullable(),
  ),
  /** Shows a file that an export wrote in the folder window. */
  'reports.showFile': call(z.strictObject({ token: z.string().max(100) }), done),
};

export type ReportFormat = (typeof reportFormats)[number];
export type SavedFormat = (typeof savedFormats)[number];
export type ParameterKind = (typeof parameterKinds)[number];
export type ReportShelf = (typeof reportShelves)[number];
export type ReportParameter = z.infer<typeof parameter>;
export type ChosenReport = z.infer<typeof chosenReport>;
