import { qualityRules, type QualityRule } from '#shared/contract/quality.ts';

export interface QualitySearch {
  /** The rule whose records are shown. */
  rule?: QualityRule;
}

/** Address of the screen of data quality. */
export function readQualitySearch(search: Record<string, unknown>): QualitySearch {
  const rule = qualityRules.find((one) => one === search['rule']);
  return rule === undefined ? {} : { rule };
}
