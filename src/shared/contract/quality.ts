import { z } from 'zod';
import { call, nothing } from './define.ts';
import * as f from './fields.ts';
import { recordTitle } from './records.ts';

/** What may be wrong with the record, in the order in which it is shown. */
export const qualityRules = [
  'ended_not_closed',
  'end_before_start',
  'spent_over_committed',
  'disbursed_over_committed',
  'shares_not_whole',
  'young_above_total',
  'team_above_count',
  'active_before_start',
  'report_overdue',
  'concurrence_overdue',
  'stale',
  'no_dates',
  'no_budget',
  'no_organisation',
  'no_programme',
  'no_field',
  'no_manager',
  'identifier_invalid',
  'person_no_birth_date',
  'person_no_organisation',
  'person_id_invalid',
  'organisation_id_invalid',
  'organisation_no_country',
] as const;

export const quality = {
  /** How many records break each rule today. */
  'quality.summary': call(
    nothing,
    z.array(z.strictObject({ rule: z.enum(qualityRules), count: z.int() })),
  ),
  'quality.rows': call(
    z.strictObject({ rule: z.enum(qualityRules), language: f.language, ...f.page }),
    z.strictObject({
      rows: z.array(
        z.strictObject({
          record: recordTitle,
          /** Code of a project, organisation of a person: what officers know it by. */
          detail: z.string(),
          /** Values that the sentence of the rule names, as they are stored. */
          values: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
      total: z.int(),
    }),
  ),
};

export type QualityRule = (typeof qualityRules)[number];
