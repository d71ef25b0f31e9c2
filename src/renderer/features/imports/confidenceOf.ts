import type { ImportColumn } from '#shared/contract/imports.ts';

export type Confidence = 'sure' | 'likely' | 'unsure' | 'chosen' | 'none';

const sure = 0.85;
const likely = 0.6;

/** How sure the field of a column is, in one of five words. */
export function confidenceOf(column: ImportColumn, isChosen: boolean): Confidence {
  if (column.field === null) return 'none';
  if (isChosen) return 'chosen';
  if (column.confidence >= sure) return 'sure';
  return column.confidence >= likely ? 'likely' : 'unsure';
}
