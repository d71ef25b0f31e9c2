import type { QualityRule } from '#shared/contract/quality.ts';

/** The fields that put right what a rule found, in the order in which one thinks of them. */
const fixFields: Partial<Record<QualityRule, readonly string[]>> = {
  ended_not_closed: ['status', 'endDate'],
  end_before_start: ['startDate', 'endDate'],
  young_above_total: ['scientists', 'youngScientists'],
  team_above_count: ['scientists'],
  active_before_start: ['status', 'startDate'],
  report_overdue: ['dueDate', 'receivedDate', 'acceptedDate', 'note'],
  concurrence_overdue: ['decision', 'answeredDate', 'answerNumber', 'dueDate'],
  stale: ['status', 'endDate'],
  no_dates: ['startDate', 'endDate'],
  no_budget: ['budget'],
  no_organisation: ['leadOrganisationId'],
  no_programme: ['programmeId'],
  no_field: ['field'],
  no_manager: ['manager'],
  identifier_invalid: ['type', 'value', 'note'],
  person_no_birth_date: ['birthDate'],
  person_no_organisation: ['organisationId', 'position', 'startDate'],
  person_id_invalid: ['orcid', 'iin'],
  organisation_id_invalid: ['bin', 'ror', 'pic'],
  organisation_no_country: ['country', 'city'],
};

/** None where only the page of the record can put it right, such as sums of money. */
export const fixFieldsOf = (rule: QualityRule): readonly string[] => fixFields[rule] ?? [];
