import type { FundingLineInput } from '#shared/contract/funding.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type { ParticipantInput, TeamMemberInput } from '#shared/contract/participation.ts';
import type { PersonInput } from '#shared/contract/people.ts';
import type { ResultInput } from '#shared/contract/results.ts';
import type { MilestoneInput } from '#shared/contract/terms.ts';
import type { Money } from '#shared/domain/money.ts';
import { text, type Values } from '../cells/values.ts';
import type { KnownRecord } from '../known/knownRecords.ts';
import { personName } from '../../people/rows.ts';
import { allOf, ownedBy } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import { isBlank, isSame } from '../plan/mergeInput.ts';
import type { Input } from '../plan/plan.ts';
import type { KindDefinition, Match, PartDraft, RowView } from './definition.ts';
import { checkOrder, one, severalOf } from './matching.ts';
import { owner, ownerKey } from './owner.ts';
import { titlePlaces } from './places.ts';
import { firstTitle } from './projects.ts';
import { blankFundingLine, noName } from './projectParts.ts';

function checkPeriod(after: Input, row: RowView): void {
  const { startDate, endDate } = after as { startDate: string | null; endDate: string | null };
  if (startDate !== null && endDate !== null && endDate < startDate) {
    row.fault({ code: 'END_BEFORE_START', field: 'endDate', text: `${startDate} – ${endDate}` });
  }
}

/** The one of several that begins on the same day, or the only one. */
function ofPeriod(found: readonly KnownRecord[], startDate: unknown): Match {
  if (found.length <= 1) return one(found[0]);
  const same = found.filter(({ input }) => input['startDate'] === startDate);
  if (same.length === 1) return one(same[0]);
  return severalOf(found, 'startDate');
}

const organisationFields = ['shortName', 'country', 'city', 'bin', 'pic', 'website'] as const;

/** What a row says of the organisation itself fills what its record leaves blank. */
function organisationPart(row: RowView, organisationId: unknown): PartDraft[] {
  const { known, values } = row;
  if (typeof organisationId !== 'string') return [];
  const existing = known.get('organisation', organisationId);
  const before = existing?.input as unknown as OrganisationInput | undefined;
  if (existing === undefined || before === undefined) return [];
  const said = organisationFields.filter(
    (field) => values[field] !== undefined && isBlank(before[field]),
  );
  if (said.length === 0) return [];
  const input = { ...existing.input };
  for (const field of said) input[field] = values[field];
  return [{ kind: 'organisation', input, existing, fields: said }];
}

/** The organisation that a row makes takes what the row says of it at once. */
function dressNew(row: RowView, organisationId: string | null): void {
  if (organisationId === null) return;
  row.dress(organisationId, organisationFields);
}

function contribution(row: RowView, input: Input): PartDraft[] {
  const amount = row.values.contribution as Money | undefined;
  const { projectId, organisationId } = input as unknown as ParticipantInput;
  if (amount === undefined) return [];
  const line = { ...blankFundingLine, projectId, partyId: organisationId, kind: 'grant', amount };
  const existing = row.known.find('fundingLine', ownedBy(projectId)).find((own) => {
    const { partyId, kind, stage } = own.input as unknown as FundingLineInput;
    return partyId === organisationId && kind === 'grant' && stage === 'commitment';
  });
  return [{ kind: 'fundingLine', input: line, existing, fields: ['amount'] }];
}

export const participants: KindDefinition = {
  kind: 'participants',
  record: 'participant',
  needs: ['project', 'identifier', 'organisation', 'participant'],
  needsOf: { contribution: ['fundingLine'], contact: ['person'] },
  owner,
  blank: {
    ...{ projectId: null, organisationId: null, role: 'participating', contactId: null },
    ...{ startDate: null, endDate: null, note: '' },
  },
  places: {
    organisation: { field: 'organisationId', names: 'organisation' },
    role: { field: 'role' },
    contact: { field: 'contactId', names: 'person' },
    startDate: { field: 'startDate' },
    endDate: { field: 'endDate' },
    note: { field: 'note' },
  },
  group: (values) => [ownerKey(values), text(values.organisation), text(values.role)].join(' / '),
  match: (row, input) => {
    const { projectId, organisationId, role, startDate } = input as unknown as ParticipantInput;
    dressNew(row, organisationId);
    const found = row.known.find('participant', allOf(projectId, organisationId, role));
    return ofPeriod(found, startDate);
  },
  check: (after, _before, row) => checkPeriod(after, row),
  parts: (row, _id, input) => [
    ...organisationPart(row, input['organisationId']),
    ...contribution(row, input),
  ],
};

function personPart(row: RowView, personId: unknown): PartDraft[] {
  if (typeof personId !== 'string') return [];
  const existing = row.known.get('person', personId);
  if (existing === undefined) return [];
  const said = (['degree', 'birthDate'] as const).filter(
    (field) => row.values[field] !== undefined && isBlank(existing.input[field]),
  );
  if (said.length === 0) return [];
  const input = { ...existing.input };
  for (const field of said) input[field] = row.values[field];
  return [{ kind: 'person', input, existing, fields: said }];
}

export const team: KindDefinition = {
  kind: 'team',
  record: 'teamMember',
  needs: ['project', 'identifier', 'person', 'affiliation', 'organisation', 'teamMember'],
  owner,
  blank: {
    ...{ projectId: null, personId: null, role: 'researcher', category: null },
    ...{ organisationId: null, position: noName, startDate: null, endDate: null },
    workingDays: null,
  },
  places: {
    person: { field: 'personId', names: 'person' },
    role: { field: 'role' },
    category: { field: 'category' },
    organisation: { field: 'organisationId', names: 'organisation' },
    position: { field: 'position', language: 'any' },
    startDate: { field: 'startDate' },
    endDate: { field: 'endDate' },
    workingDays: { field: 'workingDays' },
  },
  group: (values) => [ownerKey(values), text(values.person), text(values.role)].join(' / '),
  match: (row, input) => {
    const { projectId, personId, role, startDate } = input as unknown as TeamMemberInput;
    if (typeof personId === 'string') row.dress(personId, ['degree', 'birthDate']);
    return ofPeriod(row.known.find('teamMember', allOf(projectId, personId, role)), startDate);
  },
  check: (after, _before, row) => checkPeriod(after, row),
  parts: (row, _id, input) => personPart(row, input['personId']),
};

const lineIdentity = ['partyId', 'kind', 'stage', 'basis', 'date', 'costLine', 'note'] as const;

/** A line that says the same, else the only one that differs in its amount alone. */
function matchLine(row: RowView, input: Input): Match {
  const own = row.known.find('fundingLine', ownedBy(String(input['projectId'])));
  const free = own.filter(({ id }) => !row.isClaimed(id));
  const alike = free.filter((line) =>
    lineIdentity.every((field) => isSame(line.input[field] ?? null, input[field] ?? null)),
  );
  const same = alike.find((line) => isSame(line.input['amount'], input['amount']));
  if (same !== undefined || alike.length <= 1) return one(same ?? alike[0]);
  return severalOf(alike, 'amount');
}

export const funding: KindDefinition = {
  kind: 'funding',
  record: 'fundingLine',
  needs: ['project', 'identifier', 'organisation', 'fundingLine'],
  owner,
  blank: { ...blankFundingLine, projectId: null },
  places: {
    party: { field: 'partyId', names: 'organisation' },
    kind: { field: 'kind' },
    stage: { field: 'stage' },
    basis: { field: 'basis' },
    amount: { field: 'amount' },
    date: { field: 'date' },
    rate: { field: 'rate' },
    rateSource: { field: 'rateSource' },
    share: { field: 'share' },
    costLine: { field: 'costLine' },
    note: { field: 'note' },
  },
  // Two payments of one day and sum are two payments, as long as the file has them twice.
  group: () => '',
  match: matchLine,
};

const numbered = (values: Values): string => titleKey(text(values.number));

export const milestones: KindDefinition = {
  kind: 'milestones',
  record: 'milestone',
  needs: ['project', 'identifier', 'organisation', 'milestone'],
  owner,
  blank: {
    ...{ projectId: null, kind: 'milestone', number: '', title: noName, dueDate: null },
    ...{ receivedDate: null, acceptedDate: null, organisationId: null, note: '' },
  },
  places: {
    ...titlePlaces,
    kind: { field: 'kind' },
    number: { field: 'number' },
    dueDate: { field: 'dueDate' },
    receivedDate: { field: 'receivedDate' },
    acceptedDate: { field: 'acceptedDate' },
    organisation: { field: 'organisationId', names: 'organisation' },
    note: { field: 'note' },
  },
  group: (values) => {
    const own = numbered(values) || `${titleKey(firstTitle(values))} ${text(values.dueDate)}`;
    return `${ownerKey(values)} ${text(values.kind)} ${own}`;
  },
  match: (row, input) => {
    const { projectId, kind, number, dueDate } = input as unknown as MilestoneInput;
    const title = titleKey(firstTitle(row.values));
    const own = row.known.find('milestone', ownedBy(projectId)).filter((other) => {
      const there = other.input as unknown as MilestoneInput;
      if (there.kind !== kind) return false;
      if (number !== '') return titleKey(there.number) === titleKey(number);
      return [there.title.kk, there.title.ru, there.title.en].some(
        (one) => titleKey(one) === title,
      );
    });
    if (own.length <= 1) return one(own[0]);
    return one(own.find(({ input: there }) => there['dueDate'] === dueDate));
  },
  check: (after, _before, row) => {
    const { acceptedDate, receivedDate } = after as unknown as MilestoneInput;
    const fault = { code: 'ACCEPTED_BEFORE_RECEIVED', field: 'acceptedDate' } as const;
    checkOrder(row, [receivedDate, acceptedDate], fault);
  },
};

/** Our reports give a number or the DOI in one column, and authors or the person trained in another. */
function withoutReportWords(input: Input, before: Input | null, { known }: RowView): Input {
  const tidy = { ...(input as unknown as ResultInput) };
  const former = before as unknown as ResultInput | null;
  if (/^10\.\d{4,}\//u.test(tidy.number)) {
    tidy.doi ||= tidy.number;
    tidy.number = former?.number ?? '';
  }
  const person = former?.personId ? known.get('person', former.personId)?.input : undefined;
  if (former !== null && person !== undefined) {
    const names = Object.values(personName(person as unknown as PersonInput)).map(titleKey);
    if (names.includes(titleKey(tidy.authors))) tidy.authors = former.authors;
  }
  return { ...tidy };
}

export const results: KindDefinition = {
  kind: 'results',
  record: 'result',
  needs: ['project', 'identifier', 'person', 'affiliation', 'result'],
  owner,
  blank: {
    ...{ projectId: null, kind: 'publication', title: noName, date: null, personId: null },
    ...{ authors: '', venue: '', doi: '', number: '', url: '', country: null, trl: null },
    peopleCount: null,
  },
  places: {
    ...titlePlaces,
    kind: { field: 'kind' },
    date: { field: 'date' },
    person: { field: 'personId', names: 'person' },
    authors: { field: 'authors' },
    venue: { field: 'venue' },
    doi: { field: 'doi' },
    number: { field: 'number' },
    url: { field: 'url' },
    country: { field: 'country' },
    trl: { field: 'trl' },
    peopleCount: { field: 'peopleCount' },
  },
  finish: (input, before, row) => withoutReportWords(input, before, row),
  group: (values) =>
    `${ownerKey(values)} ${text(values.kind)} ${titleKey(firstTitle(values))} ${numbered(values)}`,
  match: (row, input) => {
    const { projectId, kind, doi, number } = input as unknown as ResultInput;
    const title = titleKey(firstTitle(row.values));
    const own = row.known.find('result', ownedBy(projectId)).filter((other) => {
      const there = other.input as unknown as ResultInput;
      if (doi !== '' && there.doi !== '') return there.doi.toLowerCase() === doi.toLowerCase();
      if (
        there.kind !== kind ||
        (number !== '' && there.number !== '' && there.number !== number)
      ) {
        return false;
      }
      return [there.title.kk, there.title.ru, there.title.en].some(
        (one) => titleKey(one) === title,
      );
    });
    return one(own[0]);
  },
  check: (after, _before, row) => {
    const { trl } = after as unknown as ResultInput;
    if (trl !== null && (trl < 1 || trl > 9)) {
      row.fault({ code: 'UNREADABLE_NUMBER', field: 'trl', text: String(trl) });
    }
  },
};
