import type { FundingLineInput } from '#shared/contract/funding.ts';
import type { ImportField } from '#shared/contract/importKinds.ts';
import type {
  IdentifierInput,
  ParticipantInput,
  TeamMemberInput,
} from '#shared/contract/participation.ts';
import type { MilestoneInput } from '#shared/contract/terms.ts';
import type { Money } from '#shared/domain/money.ts';
import { textLanguage } from '../cells/textLanguage.ts';
import { codeKey } from '../known/codeKey.ts';
import { allOf, codeOf, ownedBy } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import type { Input } from '../plan/plan.ts';
import type { PartDraft, RowView } from './definition.ts';

export const noName = { kk: '', ru: '', en: '' };

export const inOneLanguage = (text: string) => ({ ...noName, [textLanguage(text)]: text });

/** A record that is only made when it is not there. */
export const ifMissing = (
  kind: PartDraft['kind'],
  input: object,
  existing: PartDraft['existing'],
): PartDraft => ({ kind, input: input as Input, existing, fields: [] });

const participantFields: readonly [ImportField, ParticipantInput['role']][] = [
  ['participants', 'participating'],
  ['foreignCollaborators', 'foreign_collaborator'],
  ['fundingParties', 'funding_party'],
];

function participants(row: RowView, projectId: string, leadId: unknown): PartDraft[] {
  return participantFields.flatMap(([field, role]) =>
    row.entries(field).flatMap((name) => {
      const organisationId = row.refer('organisation', name, field);
      // The leading organisation stands on the project itself.
      if (organisationId === null || organisationId === leadId) return [];
      const input: ParticipantInput = {
        ...{ projectId, organisationId, role, contactId: null },
        ...{ startDate: null, endDate: null, note: '' },
      };
      const exact = row.known.find('participant', allOf(projectId, organisationId, role))[0];
      const inAnyRole = row.known
        .find('participant', ownedBy(projectId))
        .find((one) => one.input['organisationId'] === organisationId);
      // Who takes part in some other role takes part.
      const existing = exact ?? (role === 'participating' ? inAnyRole : undefined);
      return [ifMissing('participant', input, existing)];
    }),
  );
}

function team(row: RowView, projectId: string): PartDraft[] {
  return row.entries('team').flatMap((name) => {
    const personId = row.refer('person', name, 'team');
    if (personId === null) return [];
    const input: TeamMemberInput = {
      ...{ projectId, personId, role: 'researcher', category: null, organisationId: null },
      ...{ position: noName, startDate: null, endDate: null, workingDays: null },
    };
    const own = row.known.find('teamMember', ownedBy(projectId));
    // Somebody who is in the team in any role is named already.
    const existing = own.find((one) => one.input['personId'] === personId);
    return [ifMissing('teamMember', input, existing)];
  });
}

const moneyFields: readonly [ImportField, FundingLineInput['stage']][] = [
  ['committed', 'commitment'],
  ['disbursed', 'disbursement'],
  ['spent', 'expenditure'],
];

export const blankFundingLine = {
  ...{ partyId: null, kind: 'other', stage: 'commitment', basis: 'actual', amount: null },
  ...{ date: null, rate: '', rateSource: '', share: null, costLine: null, note: '' },
};

/** The one sum of a stage; a project whose sums of a stage are several keeps them. */
function sums(row: RowView, projectId: string): PartDraft[] {
  return moneyFields.flatMap(([field, stage]) => {
    const amount = row.values[field] as Money | undefined;
    if (amount === undefined) return [];
    const own = row.known
      .find('fundingLine', ownedBy(projectId))
      .filter(({ input }) => input['stage'] === stage && input['basis'] === 'actual');
    const same = own.find(
      ({ input }) => JSON.stringify(input['amount']) === JSON.stringify(amount),
    );
    if (same === undefined && own.length > 1) {
      row.note('SEVERAL_SUMS', field, '');
      return [];
    }
    const input = { ...blankFundingLine, projectId, stage, amount };
    return [{ kind: 'fundingLine', input, existing: same ?? own[0], fields: ['amount'] }];
  });
}

function milestone(row: RowView, projectId: string): PartDraft[] {
  const { milestone: title, milestoneDue } = row.values;
  if (typeof title !== 'string' && typeof milestoneDue !== 'string') return [];
  const name = typeof title === 'string' ? inOneLanguage(title) : noName;
  const dueDate = typeof milestoneDue === 'string' ? milestoneDue : null;
  const key = titleKey(typeof title === 'string' ? title : '');
  const existing = row.known.find('milestone', ownedBy(projectId)).find(({ input }) => {
    const own = input as unknown as MilestoneInput;
    const titles = [own.title.kk, own.title.ru, own.title.en].map(titleKey);
    return key === '' ? own.dueDate === dueDate : titles.includes(key);
  });
  const input: MilestoneInput = {
    ...{ projectId, kind: 'milestone', number: '', title: name, dueDate },
    ...{ receivedDate: null, acceptedDate: null, organisationId: null, note: '' },
  };
  const fields = dueDate === null ? [] : ['dueDate'];
  return [{ kind: 'milestone', input, existing, fields }];
}

function identifiers(row: RowView, projectId: string): PartDraft[] {
  return (['stateRegistration', 'contract'] as const).flatMap((type) => {
    const value = row.values[type];
    if (typeof value !== 'string') return [];
    const existing = row.known
      .find('identifier', ownedBy(projectId))
      .find(({ input }) => codeKey((input as unknown as IdentifierInput).value) === codeKey(value));
    if (existing === undefined && type === 'stateRegistration') {
      const bearers = row.known.find('project', codeOf(value));
      if (bearers.some(({ id }) => id !== projectId)) {
        row.fault({ code: 'CODE_TAKEN', field: type, text: value });
        return [];
      }
    }
    const input: IdentifierInput = { projectId, type, value, note: '' };
    return [ifMissing('identifier', input, existing)];
  });
}

/** What a row of projects says beside the project itself. */
export function projectParts(row: RowView, id: string, input: Input): PartDraft[] {
  return [
    ...identifiers(row, id),
    ...participants(row, id, input['leadOrganisationId']),
    ...team(row, id),
    ...sums(row, id),
    ...milestone(row, id),
  ];
}
