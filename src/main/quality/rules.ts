import type { QualityRule } from '#shared/contract/quality.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { parseBin, parseIin } from '#shared/domain/identifiers/binIin.ts';
import { parseGrantAgreement, parsePic } from '#shared/domain/identifiers/horizonCodes.ts';
import type { IdentifierResult } from '#shared/domain/identifiers/identifier.ts';
import { parseIstcCode } from '#shared/domain/identifiers/istcCode.ts';
import { parseIrn, parseStateRegistration } from '#shared/domain/identifiers/kazakhCodes.ts';
import { parseOrcid, parseRor } from '#shared/domain/identifiers/openIds.ts';

/** The kind of record that a rule names: the one to be put right. */
export const kindOfRule: Readonly<Record<QualityRule, RecordKindName>> = {
  ended_not_closed: 'project',
  end_before_start: 'project',
  spent_over_committed: 'project',
  disbursed_over_committed: 'project',
  shares_not_whole: 'project',
  young_above_total: 'project',
  team_above_count: 'project',
  active_before_start: 'project',
  report_overdue: 'milestone',
  concurrence_overdue: 'concurrence',
  stale: 'project',
  no_dates: 'project',
  no_budget: 'project',
  no_organisation: 'project',
  no_programme: 'project',
  no_field: 'project',
  no_manager: 'project',
  identifier_invalid: 'identifier',
  person_no_birth_date: 'person',
  person_no_organisation: 'person',
  person_id_invalid: 'person',
  organisation_id_invalid: 'organisation',
  organisation_no_country: 'organisation',
};

/** Checks of identifiers by type; types without one may be anything. */
const parsers: Readonly<Record<string, (text: string) => IdentifierResult>> = {
  istc: parseIstcCode,
  horizon: parseGrantAgreement,
  irn: parseIrn,
  stateRegistration: parseStateRegistration,
  orcid: parseOrcid,
  iin: parseIin,
  bin: parseBin,
  ror: parseRor,
  pic: parsePic,
};

/** Rules whose last word SQLite cannot have: a check digit decides. */
export const isCheckedByHand = (rule: QualityRule): boolean =>
  ['identifier_invalid', 'person_id_invalid', 'organisation_id_invalid'].includes(rule);

/** Whether an identifier fails the check of its type; an empty one is no mistake. */
export const isWrongIdentifier = (type: string, value: string): boolean =>
  value !== '' && parsers[type]?.(value).ok === false;
