import type { Attachment } from '#shared/contract/attachments.ts';
import type { FundingLineInput } from '#shared/contract/funding.ts';
import type {
  ExchangeRateInput,
  HolidayInput,
  ListItemInput,
  OfficeInput,
} from '#shared/contract/office.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import type {
  IdentifierInput,
  ParticipantInput,
  TeamMemberInput,
} from '#shared/contract/participation.ts';
import type { AffiliationInput, PersonInput } from '#shared/contract/people.ts';
import type { ProgrammeInput } from '#shared/contract/programmes.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import type { NoteInput, ResultInput } from '#shared/contract/results.ts';
import type { SavedReportInput } from '#shared/contract/builder.ts';
import type { SavedViewInput } from '#shared/contract/savedViews.ts';
import type { AmendmentInput, ConcurrenceInput, MilestoneInput } from '#shared/contract/terms.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { meetingLabels, type MeetingFields } from './meetingLabels.ts';

/** What is kept of each kind, as the history names its fields. */
interface Fields extends MeetingFields {
  project: ProjectInput;
  organisation: OrganisationInput;
  programme: ProgrammeInput;
  person: PersonInput;
  affiliation: AffiliationInput;
  identifier: IdentifierInput;
  participant: ParticipantInput;
  teamMember: TeamMemberInput;
  fundingLine: FundingLineInput;
  milestone: MilestoneInput;
  amendment: AmendmentInput;
  result: ResultInput;
  concurrence: ConcurrenceInput;
  note: NoteInput;
  attachment: Pick<Attachment, 'recordKind' | 'recordId' | 'name' | 'description' | 'size'> & {
    file: string;
    sha256: string;
  };
  savedView: SavedViewInput;
  savedReport: SavedReportInput;
  listItem: ListItemInput;
  exchangeRate: ExchangeRateInput;
  holiday: HolidayInput;
  office: OfficeInput;
  distinction: { about: string; firstId: string; secondId: string };
}

type Labels = { readonly [K in RecordKindName]: { readonly [F in keyof Fields[K]]-?: string } };

const project = 'history.kind.project';
const organisation = 'history.kind.organisation';
const person = 'history.kind.person';
const start = 'projects.field.startDate';
const end = 'projects.field.endDate';
const tags = 'projects.field.tags';
const currency = 'projects.field.currency';
const kind = 'history.field.kind';
const name = 'history.field.name';
const note = 'history.field.note';
const date = 'history.field.date';

/** The key of the words for every field of every kind: a kind with a field more does not compile. */
export const fieldLabels: Labels = {
  project: {
    code: 'projects.field.code',
    title: 'projects.field.title',
    programmeId: 'projects.field.programme',
    leadOrganisationId: 'projects.field.leadOrganisation',
    status: 'projects.field.status',
    startDate: start,
    endDate: end,
    budget: 'projects.field.budget',
    field: 'projects.field.field',
    manager: 'projects.field.manager',
    scientists: 'projects.field.scientists',
    youngScientists: 'projects.field.youngScientists',
    acronym: 'projects.field.acronym',
    summary: 'projects.field.summary',
    areas: 'projects.field.areas',
    programmeStatus: 'projects.field.programmeStatus',
    agreementDate: 'projects.field.agreementDate',
    tags,
  },
  organisation: {
    name: 'organisations.field.name',
    shortName: 'organisations.field.shortName',
    kind: 'organisations.field.kind',
    country: 'organisations.field.country',
    city: 'organisations.field.city',
    legalForm: 'history.field.legalForm',
    bin: 'history.field.bin',
    ror: 'history.field.ror',
    pic: 'history.field.pic',
    parentId: 'history.field.parent',
    aliases: 'history.field.aliases',
    website: 'history.field.website',
    tags,
  },
  programme: {
    code: 'programmes.field.code',
    name: 'programmes.field.name',
    funder: 'programmes.field.funder',
    funderId: 'history.field.funderOrganisation',
    family: 'history.field.familyOfProgrammes',
    level: 'history.field.level',
    parentId: 'history.field.parent',
    startDate: start,
    endDate: end,
    statuses: 'history.field.statuses',
  },
  person: {
    family: 'history.field.family',
    given: 'history.field.given',
    patronymic: 'history.field.patronymic',
    formerNames: 'history.field.formerNames',
    degree: 'history.field.degree',
    academicTitle: 'history.field.academicTitle',
    orcid: 'history.field.orcid',
    iin: 'history.field.iin',
    birthDate: 'history.field.birthDate',
    gender: 'history.field.gender',
    citizenship: 'history.field.citizenship',
    country: 'history.field.country',
    email: 'history.field.email',
    phone: 'history.field.phone',
    tags,
  },
  affiliation: {
    personId: person,
    organisationId: organisation,
    position: 'history.field.position',
    startDate: start,
    endDate: end,
    isMain: 'history.field.isMain',
  },
  identifier: { projectId: project, type: kind, value: 'history.field.number', note },
  participant: {
    projectId: project,
    organisationId: organisation,
    role: 'history.field.role',
    contactId: 'history.field.contact',
    startDate: start,
    endDate: end,
    note,
  },
  teamMember: {
    projectId: project,
    personId: person,
    role: 'history.field.role',
    category: 'history.field.category',
    organisationId: organisation,
    position: 'history.field.position',
    startDate: start,
    endDate: end,
    workingDays: 'history.field.workingDays',
  },
  fundingLine: {
    projectId: project,
    partyId: 'history.field.party',
    kind,
    stage: 'history.field.stage',
    basis: 'history.field.basis',
    amount: 'history.field.amount',
    date,
    rate: 'history.field.rate',
    rateSource: 'history.field.rateSource',
    share: 'history.field.share',
    costLine: 'history.field.costLine',
    note,
  },
  milestone: {
    projectId: project,
    kind: 'terms.milestone.field.kind',
    number: 'terms.milestone.field.number',
    title: 'terms.milestone.field.title',
    dueDate: 'terms.milestone.field.dueDate',
    receivedDate: 'terms.milestone.field.receivedDate',
    acceptedDate: 'terms.milestone.field.acceptedDate',
    organisationId: 'terms.milestone.field.organisation',
    note: 'terms.milestone.field.note',
  },
  amendment: {
    projectId: project,
    kind: 'terms.amendment.field.kind',
    number: 'terms.amendment.field.number',
    date: 'terms.amendment.field.date',
    newEndDate: 'terms.amendment.field.newEndDate',
    formerEndDate: 'terms.amendment.field.formerEndDate',
    budget: 'terms.amendment.field.budget',
    description: 'terms.amendment.field.description',
  },
  result: {
    projectId: project,
    kind: 'results.field.kind',
    title: 'results.field.title',
    date: 'results.field.date',
    personId: 'results.field.person',
    authors: 'results.field.authors',
    venue: 'results.field.venue',
    doi: 'results.field.doi',
    number: 'results.field.number',
    url: 'results.field.url',
    country: 'results.field.country',
    trl: 'results.field.trl',
    peopleCount: 'results.field.peopleCount',
  },
  concurrence: {
    projectId: project,
    country: 'terms.concurrence.field.country',
    requestedDate: 'terms.concurrence.field.requestedDate',
    requestNumber: 'terms.concurrence.field.requestNumber',
    sentDate: 'terms.concurrence.field.sentDate',
    sentTo: 'terms.concurrence.field.sentTo',
    sentNumber: 'terms.concurrence.field.sentNumber',
    dueDate: 'terms.concurrence.field.dueDate',
    answeredDate: 'terms.concurrence.field.answeredDate',
    answerNumber: 'terms.concurrence.field.answerNumber',
    decision: 'terms.concurrence.field.decision',
    note: 'terms.concurrence.field.note',
  },
  note: {
    recordKind: 'notes.field.recordKind',
    recordId: 'notes.field.record',
    kind: 'notes.field.kind',
    text: 'notes.field.text',
    date: 'notes.field.date',
    level: 'notes.field.level',
    measures: 'notes.field.measures',
    isOpen: 'notes.field.isOpen',
  },
  attachment: {
    recordKind: 'history.field.recordKind',
    recordId: 'history.field.record',
    name: 'history.field.name',
    description: 'history.field.description',
    file: 'history.field.file',
    size: 'history.field.size',
    sha256: 'history.field.checksum',
  },
  savedReport: { name, definition: 'history.field.definition' },
  savedView: {
    list: 'history.field.list',
    name,
    search: 'history.field.search',
    columns: 'history.field.columns',
  },
  listItem: {
    list: 'history.field.list',
    code: 'history.field.code',
    name,
    isHidden: 'history.field.isHidden',
    position: 'history.field.place',
  },
  exchangeRate: {
    currency,
    date,
    units: 'history.field.units',
    rate: 'history.field.rate',
    source: 'history.field.source',
  },
  holiday: { date, kind, name },
  office: {
    name,
    signatories: 'history.field.signatories',
    youngAgeLimit: 'history.field.youngAgeLimit',
    youngReference: 'history.field.youngReference',
    concurrenceMonths: 'history.field.concurrenceMonths',
    staleMonths: 'history.field.staleMonths',
    protocolLanguage: 'history.field.protocolLanguage',
    hasApprovalStamp: 'history.field.hasApprovalStamp',
    currency,
  },
  distinction: {
    about: 'history.field.recordKind',
    firstId: 'history.field.first',
    secondId: 'history.field.second',
  },
  ...meetingLabels,
};

/** The key of the words for a field; undefined for one that no version of the record knows. */
export function fieldLabelKey(kindName: RecordKindName, field: string): string | undefined {
  const labels: Readonly<Record<string, string>> = fieldLabels[kindName];
  return labels[field];
}
