import type { ModelValue } from '../reportModel.ts';

/** Whether two values of reports are the same; amounts in different currencies never are. */
export function sameValue(one: ModelValue, other: ModelValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (one === null || other === null) return one === other;
  return one.minor === other.minor && one.currency === other.currency;
}
