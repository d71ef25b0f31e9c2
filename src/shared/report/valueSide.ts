import type { ValueType } from './reportModel.ts';

export type Side = 'left' | 'center' | 'right';

const numeric: ReadonlySet<ValueType> = new Set(['integer', 'decimal', 'rate', 'percent', 'money']);
const centred: ReadonlySet<ValueType> = new Set(['rowNumber', 'currency', 'date']);

/** Whether values of a type are numbers that are compared with each other. */
export const isNumeric = (type: ValueType): boolean => numeric.has(type);

/** The side of its cell at which a value of a type stands on paper. */
export function sideOf(type: ValueType): Side {
  if (isNumeric(type)) return 'right';
  return centred.has(type) ? 'center' : 'left';
}
