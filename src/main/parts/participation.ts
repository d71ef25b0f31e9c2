import {
  identifierInput,
  participantInput,
  teamMemberInput,
  type IdentifierInput,
  type ParticipantInput,
  type TeamMemberInput,
} from '#shared/contract/participation.ts';
import { affiliationInput, type AffiliationInput } from '#shared/contract/people.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

const identifierColumns = recordColumns(identifierInput);

export const identifierKind: RecordKind<IdentifierInput> = {
  kind: 'identifier',
  toColumns: (input) => {
    const { key } = canonicalProjectCode(input.value);
    const texts = [input.value, key, input.note].join(' ');
    return { ...identifierColumns.toColumns(input), code_key: key, search_text: searchKey(texts) };
  },
  toInput: identifierColumns.toInput,
  title: ({ value }) => plainTitle(value),
};

export const participantKind: RecordKind<ParticipantInput> = {
  kind: 'participant',
  ...recordColumns(participantInput),
  title: () => ({ link: 'organisationId' }),
};

export const teamMemberKind: RecordKind<TeamMemberInput> = {
  kind: 'teamMember',
  ...recordColumns(teamMemberInput),
  title: () => ({ link: 'personId' }),
};

export const affiliationKind: RecordKind<AffiliationInput> = {
  kind: 'affiliation',
  ...recordColumns(affiliationInput),
  order: ['start_date'],
  title: () => ({ link: 'organisationId' }),
};
