import type { Language } from '../domain/language.ts';

/** How a column's values are typed, aligned and formatted. */
export type ColumnType = 'text' | 'code' | 'integer' | 'money' | 'date' | 'rowNumber';

export interface ReportColumn {
  key: string;
  title: string;
  type: ColumnType;
  /** Width in characters of the standard font. */
  width: number;
}

/** Amount in minor units (tiyn, cents) with its ISO 4217 currency. */
export interface Money {
  minor: number;
  currency: string;
}

/** One value of a report table; dates are `YYYY-MM-DD`. `null` is an empty cell. */
export type ReportCell = string | number | Money | null;

/** A total under a money column, one per currency: amounts of different currencies are never added. */
export interface CurrencyTotal {
  columnKey: string;
  currency: string;
  minor: number;
  label: string;
}

export interface ReportTable {
  kind: 'table';
  columns: readonly ReportColumn[];
  rows: readonly (readonly ReportCell[])[];
  totals: readonly CurrencyTotal[];
  totalLabel: string;
}

export interface ReportDefinition {
  term: string;
  meaning: string;
}

/** What every writer (xlsx, later pdf, docx, csv, screen) turns into paper. */
export interface ReportModel {
  id: string;
  language: Language;
  title: string;
  subtitle: string;
  /** Office in whose name the report is issued; shown above the title. */
  office: string;
  /** Lines under the title: period, filters, as-of date. */
  facts: readonly string[];
  sheetName: string;
  table: ReportTable;
  definitions: readonly ReportDefinition[];
  definitionsSheetName: string;
  /** Footer texts, with {page} and {pages} where the numbers go. */
  footer: string;
}
