import type { ImportColumn } from '#shared/contract/importTables.ts';

export type Confidence =
  'sure' | 'likely' | 'unsure' | 'values' | 'remembered' | 'profile' | 'chosen' | 'none';

const sure = 0.85;
const likely = 0.6;

/** How the field of a column was found, and how sure that is. */
export function confidenceOf({ field, source, confidence }: ImportColumn): Confidence {
  if (source === 'chosen') return 'chosen';
  if (field === null) return 'none';
  if (source === 'remembered' || source === 'profile') return source;
  if (confidence < likely) return 'unsure';
  if (source === 'values') return 'values';
  return confidence >= sure ? 'sure' : 'likely';
}
