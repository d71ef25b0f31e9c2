import type { Language } from '../domain/language.ts';
import type { Money } from '../domain/money.ts';

/** How a column's values are typed, aligned and formatted. `currency` holds the ISO 4217 code of a `money` column. */
export type ColumnType = 'rowNumber' | 'code' | 'text' | 'integer' | 'money' | 'currency' | 'date';

/** How a text is coloured: what went well, what needs an eye, what went wrong. */
export type ReportTone = 'good' | 'warning' | 'bad';

export interface ReportColumn {
  key: string;
  title: string;
  type: ColumnType;
  /** Width in digits of the report's font. */
  width: number;
  /** The tone of the texts of this column that have one. */
  tones?: Readonly<Record<string, ReportTone>>;
}

/** One value of a report's table; dates are `YYYY-MM-DD`. `null` is an empty cell. */
export type ReportCell = string | number | Money | null;

/** One cell per column, in the order of the columns. */
export type ReportRow = readonly ReportCell[];

/** What stands under the table. Amounts of different currencies are never added: each has its own line. */
export interface ReportTotals {
  /** First line; `{count}` is replaced by the number of rows. */
  countLabel: string;
  /** One line per currency; `{currency}` is replaced by its code. */
  currencyLabel: string;
  /** Keys of the integer columns to add up. */
  sums: readonly string[];
  /** Money columns to add up, each with the column that names the currency of its amounts. */
  money: readonly { columnKey: string; currencyKey: string }[];
  /** Figures of the whole report on lines of their own, with their values under a column. */
  figures?: { columnKey: string; lines: readonly ReportFigure[] };
}

/** A figure that is known before the rows: a whole number, a share of one, or one with decimals. */
export interface ReportFigure {
  label: string;
  /** Null where it cannot be reckoned. */
  value: number | null;
  format: 'integer' | 'percent' | 'decimal';
}

/** A line for a signature under the table. */
export interface ReportSignature {
  position: string;
  name: string;
}

/** The sheet that says what the figures mean: parameters first, definitions below. */
export interface ReportNotes {
  sheetName: string;
  title: string;
  parametersTitle: string;
  parameters: readonly { name: string; value: string }[];
  definitionsTitle: string;
  definitions: readonly { term: string; meaning: string }[];
}

/** Everything about a report but its rows; what every writer (xlsx, later pdf, docx, csv, screen) starts from. */
export interface ReportHead {
  id: string;
  language: Language;
  /** Office in whose name the report is issued; may be empty. */
  office: string;
  title: string;
  /** May be empty. */
  subtitle: string;
  /** Lines under the title: as-of date, period, filters. */
  facts: readonly string[];
  sheetName: string;
  columns: readonly ReportColumn[];
  /** How many columns at the left stay in view while the sheet is scrolled. */
  frozenColumns: number;
  totals: ReportTotals;
  signatures: readonly ReportSignature[];
  notes: ReportNotes;
  /** Text at the foot of each page, with `{page}` and `{pages}` where the numbers go. */
  footer: string;
  /** When the report was made, as a UTC ISO instant; the same head and rows give the same file. */
  issuedAt: string;
}

/** Rows in batches, so that a long report never stands in memory at once. */
export type ReportRows = AsyncIterable<readonly ReportRow[]> | Iterable<readonly ReportRow[]>;
