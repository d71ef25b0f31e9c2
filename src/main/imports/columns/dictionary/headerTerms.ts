import type { ImportField } from '#shared/contract/importKinds.ts';

/** What a header may say of a field. */
export interface HeaderTerms {
  field: ImportField;
  /** 1 for a term that names the field outright, less where the word may mean something else. */
  weight: number;
  /** Words as they stand in headers; `*` at the end of a word stands for any ending. */
  terms: readonly string[];
}

/** Terms of a field, separated by bars. */
export const terms = (field: ImportField, weight: number, list: string): HeaderTerms => ({
  field,
  weight,
  terms: list.split('|'),
});
