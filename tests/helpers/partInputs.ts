import type { FundingLineInput } from '#shared/contract/funding.ts';
import type { ParticipantInput, TeamMemberInput } from '#shared/contract/participation.ts';
import type { AmendmentInput, ConcurrenceInput, MilestoneInput } from '#shared/contract/terms.ts';

const nothing = { kk: '', ru: '', en: '' };

/** Valid parts of a project; pass what the test is about. */
export function amendmentInput(
  projectId: string,
  fields: Partial<AmendmentInput> = {},
): AmendmentInput {
  return {
    projectId,
    kind: 'extension',
    number: '',
    date: null,
    newEndDate: null,
    formerEndDate: null,
    budget: null,
    description: nothing,
    ...fields,
  };
}

export function concurrenceInput(
  projectId: string,
  fields: Partial<ConcurrenceInput> = {},
): ConcurrenceInput {
  return {
    projectId,
    country: 'KZ',
    requestedDate: null,
    requestNumber: '',
    sentDate: null,
    sentTo: '',
    sentNumber: '',
    dueDate: null,
    answeredDate: null,
    answerNumber: '',
    decision: null,
    note: '',
    ...fields,
  };
}

export function milestoneInput(
  projectId: string,
  fields: Partial<MilestoneInput> = {},
): MilestoneInput {
  return {
    projectId,
    kind: 'milestone',
    number: '1',
    title: nothing,
    dueDate: null,
    receivedDate: null,
    acceptedDate: null,
    organisationId: null,
    note: '',
    ...fields,
  };
}

export function fundingLineInput(
  projectId: string,
  fields: Partial<FundingLineInput> = {},
): FundingLineInput {
  return {
    projectId,
    partyId: null,
    kind: 'grant',
    stage: 'commitment',
    basis: 'actual',
    amount: { minor: 0, currency: 'KZT' },
    date: null,
    rate: '',
    rateSource: '',
    share: null,
    costLine: null,
    note: '',
    ...fields,
  };
}

export function participantInput(
  projectId: string,
  organisationId: string,
  fields: Partial<ParticipantInput> = {},
): ParticipantInput {
  return {
    projectId,
    organisationId,
    role: 'participating',
    contactId: null,
    startDate: null,
    endDate: null,
    note: '',
    ...fields,
  };
}

export function teamMemberInput(
  projectId: string,
  personId: string,
  fields: Partial<TeamMemberInput> = {},
): TeamMemberInput {
  return {
    projectId,
    personId,
    role: 'researcher',
    category: null,
    organisationId: null,
    position: nothing,
    startDate: null,
    endDate: null,
    workingDays: null,
    ...fields,
  };
}
