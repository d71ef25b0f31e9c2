import type { ImportField } from '#shared/contract/importKinds.ts';
import type { Money } from '#shared/domain/money.ts';

/** Kind, number and date of a paper, written in one cell. */
export interface DocumentText {
  documentKind: string;
  number: string;
  date: string | null;
}

/** What one cell says. Names of records are texts still; a list stands for a cell that holds several. */
export type CellValue = string | number | boolean | Money | DocumentText | readonly string[];

/** What one row of the file says; a blank cell is left out and never erases anything. */
export type Values = Partial<Record<ImportField, CellValue>>;

/** A value as a text; '' for none, and for what is no text. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
