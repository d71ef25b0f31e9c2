import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { importFields, importKinds, type ImportField } from './importKinds.ts';
import * as f from './fields.ts';

/** Places in a sheet are 0-based rows and columns. */
const place = z.int().min(0).max(10_000_000);

export const importId = z.string().max(100);

/** Name of a table within its import, as `t3`; it stays when borders are moved. */
export const tableId = z.string().max(20);

export const importKind = z.enum(importKinds);

const fieldNames = [...new Set(Object.values(importFields).flatMap((of) => Object.keys(of)))];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are collected just above
export const importField = z.enum(fieldNames as [ImportField, ...ImportField[]]);

/** What happens to a record that is there already: its values are replaced, or only its blanks filled. */
export const importModes = ['update', 'fill'] as const;

/** Where a table stands; `null` for a header or column border means that there is none. */
export const tableBorders = z.strictObject({
  /** Rows of the header. */
  header: z.strictObject({ first: place, last: place }).nullable(),
  firstRow: place,
  lastRow: place,
  firstColumn: place,
  lastColumn: place,
});

/** Why a row within a table is no data. */
export const skipReasons = ['total', 'section', 'note', 'header', 'hidden', 'blank'] as const;

export const importTable = z.strictObject({
  id: tableId,
  sheet: z.int(),
  ...tableBorders.shape,
  /** Rows of data, without totals, notes and, unless asked for, hidden rows. */
  dataRows: z.int(),
  hiddenRows: z.int(),
  /** Rows between the borders that are no data, the first 500. */
  skipped: z.array(z.strictObject({ row: z.int(), reason: z.enum(skipReasons) })),
  /** Null: it is not known what the table holds; then it is not imported. */
  kind: importKind.nullable(),
  /** How sure the guess of the kind is, 0 to 1; 1 when the officer chose it. */
  confidence: z.number(),
  isIncluded: z.boolean(),
  /** A table of our own report that repeats what the record has; it is left out. */
  isOfReport: z.boolean(),
  withHidden: z.boolean(),
  mode: z.enum(importModes),
  /** The mapping was taken from an earlier import of this shape, or from the profile of this name. */
  remembered: z.strictObject({ profile: z.string().nullable() }).nullable(),
});

export const importSheet = z.strictObject({
  index: z.int(),
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  rowCount: z.int(),
  columnCount: z.int(),
  hiddenRows: z.int(),
  hiddenColumns: z.int(),
  /** The sheet was longer than the limit and is not whole. */
  isCut: z.boolean(),
  tables: z.array(importTable),
});

/** How the letters of a csv were read. */
export const importEncoding = z.strictObject({
  /** Empty for anything but csv. */
  name: z.string(),
  /** Encodings that the file may be read in, the likeliest first. */
  others: z.array(z.string()),
  delimiter: z.string().nullable(),
  /** Letters that were put right, because Kazakh text had been read in a wrong code page. */
  repaired: z.int(),
  samples: z.array(z.strictObject({ before: z.string(), after: z.string() })),
  /** Bytes that are no letters in this encoding. */
  undecodable: z.int(),
});

/** A workbook that has been read and waits for the officer's choices, which main keeps. */
export const openImport = z.strictObject({
  importId: z.string(),
  fileName: z.string(),
  format: z.string(),
  /** Null for anything but csv, unless letters were put right. */
  encoding: importEncoding.nullable(),
  hasMacros: z.boolean(),
  hasExternalLinks: z.boolean(),
  /** Sheets without cells that were left out. */
  skippedSheets: z.array(z.string()),
  sheets: z.array(importSheet),
  hasPlan: z.boolean(),
});

export const rowRoles = ['outside', 'header', 'data', ...skipReasons] as const;

/** A page of a sheet as it stands in the file; texts are cut to 200 characters. */
export const sheetPage = z.strictObject({
  rows: z.array(
    z.strictObject({
      row: z.int(),
      cells: z.array(z.string()),
      isHidden: z.boolean(),
      role: z.enum(rowRoles),
      table: tableId.nullable(),
    }),
  ),
  total: z.int(),
  columnCount: z.int(),
  hiddenColumns: z.array(z.int()),
});

export const columnModes = [...importModes, 'ifNew'] as const;
export const dateOrders = ['dmy', 'mdy'] as const;
export const decimalSigns = [',', '.'] as const;

/** One column of a table and the field it was guessed or chosen to fill. */
export const importColumn = z.strictObject({
  column: z.int(),
  header: z.string(),
  samples: z.array(z.string()),
  isHidden: z.boolean(),
  field: importField.nullable(),
  /** How sure the guess is, 0 to 1; 1 when the officer chose it. */
  confidence: z.number(),
  source: z.enum(['header', 'values', 'remembered', 'profile', 'chosen', 'none']),
  /** Other fields that the column may fill, the likeliest first. */
  others: z.array(importField),
  /** Factor from a unit in the header, such as 1000 for "тыс. тенге". */
  multiplier: z.number(),
  /** Currency named in the header of an amount. */
  currency: z.string().nullable(),
  /** Null: as the table says. */
  mode: z.enum(columnModes).nullable(),
  /** Order of day and month, and sign of decimals, by the majority of cells; null where it does not matter. */
  dateOrder: z.enum(dateOrders).nullable(),
  decimal: z.enum(decimalSigns).nullable(),
  /** Cells read otherwise under the other order or sign, and nothing proves either: the officer is asked once. */
  ambiguous: z.strictObject({ what: z.enum(['date', 'decimal']), cells: z.int() }).nullable(),
});

/** A value for a field that no column fills, in words as they would stand in a cell. */
export const importConstant = z.strictObject({ field: importField, value: z.string().max(500) });

export const tableColumns = z.strictObject({
  table: tableId,
  kind: importKind.nullable(),
  columns: z.array(importColumn),
  constants: z.array(importConstant),
  /** Fields without which the kind cannot be imported and that neither column nor constant fills; one of each group is enough. */
  missing: z.array(z.array(importField)),
});

/** What the officer chose for a column; a part left out stays as it is, null goes back to the guess. */
export const columnChoice = z.strictObject({
  column: z.int().min(0).max(100_000),
  /** `none` keeps the column out. */
  field: z.union([importField, z.literal('none')]).nullish(),
  multiplier: z.number().positive().max(1e9).nullish(),
  currency: f.currency.nullish(),
  mode: z.enum(columnModes).nullish(),
  dateOrder: z.enum(dateOrders).nullish(),
  decimal: z.enum(decimalSigns).nullish(),
});

/** What may be changed of a table; a part left out stays. */
export const tableChange = z.strictObject({
  header: tableBorders.shape.header.optional(),
  firstRow: place.optional(),
  lastRow: place.optional(),
  firstColumn: place.optional(),
  lastColumn: place.optional(),
  kind: importKind.nullable().optional(),
  isIncluded: z.boolean().optional(),
  withHidden: z.boolean().optional(),
  mode: z.enum(importModes).optional(),
});

export const inLanguage = z.enum(languages);

export type ImportMode = (typeof importModes)[number];
export type ColumnMode = (typeof columnModes)[number];
export type SkipReason = (typeof skipReasons)[number];
export type RowRole = (typeof rowRoles)[number];
export type TableBorders = z.infer<typeof tableBorders>;
export type TableChange = z.infer<typeof tableChange>;
export type ImportTable = z.infer<typeof importTable>;
export type ImportSheet = z.infer<typeof importSheet>;
export type ImportEncoding = z.infer<typeof importEncoding>;
export type OpenImport = z.infer<typeof openImport>;
export type SheetPage = z.infer<typeof sheetPage>;
export type ImportColumn = z.infer<typeof importColumn>;
export type ImportConstant = z.infer<typeof importConstant>;
export type TableColumns = z.infer<typeof tableColumns>;
export type ColumnChoice = z.infer<typeof columnChoice>;
