import {
  identifierInput,
  participantInput,
  teamMemberInput,
  type IdentifierInput,
  type ParticipantInput,
  type TeamMemberInput,
} from '#shared/contract/participation.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { AppError } from '#shared/errors/appError.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';
import { isThereAlready, isUniqueType } from './queries.ts';
import { bearerOf } from './service.ts';

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
  check: async ({ trx }, { type, value, projectId }) => {
    if (!isUniqueType(type)) return;
    const taken = await bearerOf(trx, value, projectId);
    if (taken) throw new AppError('IDENTIFIER_TAKEN', taken);
  },
};

export const participantKind: RecordKind<ParticipantInput> = {
  kind: 'participant',
  ...recordColumns(participantInput),
  title: () => ({ link: 'organisationId' }),
  check: async ({ trx }, input, id) => {
    const { projectId, role, organisationId } = input;
    const who = { projectId, role, column: 'organisation_id', id: organisationId } as const;
    if (await isThereAlready(trx, 'participants', who, input, id)) {
      throw new AppError('PARTICIPANT_TWICE', { id: organisationId });
    }
  },
};

export const teamMemberKind: RecordKind<TeamMemberInput> = {
  kind: 'teamMember',
  ...recordColumns(teamMemberInput),
  title: () => ({ link: 'personId' }),
  check: async ({ trx }, input, id) => {
    const { projectId, role, personId } = input;
    const who = { projectId, role, column: 'person_id', id: personId } as const;
    if (await isThereAlready(trx, 'team_members', who, input, id)) {
      throw new AppError('TEAM_MEMBER_TWICE', { id: personId });
    }
  },
};
