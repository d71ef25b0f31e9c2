import { academicTitles, degrees, genders } from './people.ts';
import { fundingBases, fundingKinds, fundingStages } from './funding.ts';
import { meetingKinds } from './meetings.ts';
import { organisationKinds } from './organisations.ts';
import { participantRoles, teamRoles } from './participation.ts';
import { programmeFamilies } from './programmes.ts';
import { referenceLists } from './office.ts';
import { resultKinds } from './results.ts';
import { concurrenceDecisions, milestoneKinds } from './terms.ts';
import { termKinds } from '../domain/assignmentState.ts';
import { initiativeStates } from '../domain/initiativeLife.ts';
import { statusCodes } from '../domain/lifecycle.ts';

/** What a table of a workbook may hold, one record a row; parents stand before what names them. */
export const importKinds = [
  'lists',
  'organisations',
  'programmes',
  'people',
  'projects',
  'meetings',
  'participants',
  'team',
  'funding',
  'milestones',
  'concurrences',
  'results',
  'assignments',
  'initiatives',
] as const;

export type ImportKind = (typeof importKinds)[number];

/**
 * What the cells of a field hold. `name` is a text whose language its letters decide; `organisation` to
 * `meeting` name another record; `executor` a person or an organisation; `document` kind, number and
 * date of a paper in one text; `mark` a date with a number.
 */
export type ImportFieldType =
  | 'text'
  | 'texts'
  | 'name'
  | 'date'
  | 'period'
  | 'time'
  | 'money'
  | 'currency'
  | 'count'
  | 'percent'
  | 'decimal'
  | 'flag'
  | 'country'
  | 'science'
  | 'choice'
  | 'list'
  | 'organisation'
  | 'programme'
  | 'person'
  | 'project'
  | 'executor'
  | 'document'
  | 'mark';

export interface ImportFieldInfo {
  type: ImportFieldType;
  /** Of a `choice`: its codes, and the catalogue in which `<textKey>.<code>` names them. */
  values?: readonly string[];
  textKey?: string;
  /** Of a `list`: the reference list of the office. */
  list?: (typeof referenceLists)[number];
  /** A cell may name several: `A; B`. */
  isMany?: true;
}

const text = { type: 'text' } as const;
const name = { type: 'name' } as const;
const date = { type: 'date' } as const;
const money = { type: 'money' } as const;
const count = { type: 'count' } as const;
const country = { type: 'country' } as const;
const currency = { type: 'currency' } as const;
const texts = { type: 'texts', isMany: true } as const;
const organisation = { type: 'organisation' } as const;
const organisations = { type: 'organisation', isMany: true } as const;
const person = { type: 'person' } as const;
const people = { type: 'person', isMany: true } as const;
const project = { type: 'project' } as const;
/** The project of a row by its code, and by its title where it has none. */
const owner = { project, projectTitle: text } as const;

const choice = <V extends readonly string[]>(textKey: string, values: V) =>
  ({ type: 'choice', textKey, values }) as const;

/** The fields of each kind in the order of a form; words for them stand in `importFields.<kind>.<field>`. */
export const importFields = {
  lists: {
    list: choice('settings.listName', referenceLists),
    code: text,
    nameKk: text,
    nameRu: text,
    nameEn: text,
    name,
    isHidden: { type: 'flag' },
  },
  organisations: {
    nameKk: text,
    nameRu: text,
    nameEn: text,
    name,
    shortName: text,
    kind: choice('organisations.kind', organisationKinds),
    country,
    city: text,
    legalForm: { type: 'list', list: 'legalForm' },
    bin: text,
    ror: text,
    pic: text,
    parent: organisation,
    aliases: texts,
    website: text,
    tags: texts,
  },
  programmes: {
    code: text,
    nameKk: text,
    nameRu: text,
    nameEn: text,
    name,
    funder: text,
    family: choice('programmes.family', programmeFamilies),
    startDate: date,
    endDate: date,
  },
  people: {
    fullName: name,
    family: name,
    given: name,
    patronymic: name,
    degree: choice('people.degree', degrees),
    academicTitle: choice('people.academicTitle', academicTitles),
    organisation,
    position: name,
    orcid: text,
    iin: text,
    birthDate: date,
    gender: choice('people.gender', genders),
    citizenship: country,
    country,
    email: text,
    phone: text,
    tags: texts,
  },
  projects: {
    code: text,
    titleKk: text,
    titleRu: text,
    titleEn: text,
    title: name,
    acronym: text,
    programme: { type: 'programme' },
    leadOrganisation: organisation,
    status: choice('status', statusCodes),
    startDate: date,
    endDate: date,
    period: { type: 'period' },
    budget: money,
    currency,
    field: { type: 'science' },
    areas: { type: 'list', list: 'area', isMany: true },
    manager: text,
    scientists: count,
    youngScientists: count,
    agreementDate: date,
    summary: name,
    stateRegistration: text,
    contract: text,
    participants: organisations,
    foreignCollaborators: organisations,
    fundingParties: organisations,
    team: people,
    committed: money,
    disbursed: money,
    spent: money,
    milestone: name,
    milestoneDue: date,
    tags: texts,
  },
  meetings: {
    number: text,
    titleKk: text,
    titleRu: text,
    titleEn: text,
    title: name,
    kind: choice('history.value.meetingKind', meetingKinds),
    date,
    endDate: date,
    startTime: { type: 'time' },
    endTime: { type: 'time' },
    place: name,
    country,
    link: text,
    purpose: name,
    chair: person,
    secretary: person,
    attendees: people,
    sides: organisations,
    project,
    tags: texts,
  },
  participants: {
    ...owner,
    organisation,
    role: choice('participation.participants.role', participantRoles),
    shortName: text,
    country,
    city: text,
    bin: text,
    pic: text,
    website: text,
    contact: person,
    startDate: date,
    endDate: date,
    contribution: money,
    currency,
    note: text,
  },
  team: {
    ...owner,
    person,
    role: choice('participation.team.role', teamRoles),
    category: { type: 'list', list: 'category' },
    organisation,
    position: name,
    startDate: date,
    endDate: date,
    workingDays: count,
    degree: choice('people.degree', degrees),
    birthDate: date,
  },
  funding: {
    ...owner,
    party: organisation,
    kind: choice('funding.kind', fundingKinds),
    stage: choice('funding.stage', fundingStages),
    basis: choice('funding.basis', fundingBases),
    amount: money,
    currency,
    date,
    rate: { type: 'decimal' },
    rateSource: text,
    share: { type: 'percent' },
    costLine: { type: 'list', list: 'costLine' },
    note: text,
  },
  milestones: {
    ...owner,
    kind: choice('terms.milestone.kind', milestoneKinds),
    number: text,
    titleKk: text,
    titleRu: text,
    titleEn: text,
    title: name,
    dueDate: date,
    receivedDate: date,
    acceptedDate: date,
    organisation,
    note: text,
  },
  concurrences: {
    ...owner,
    country,
    requestedDate: date,
    requestNumber: text,
    sentDate: date,
    sentTo: text,
    sentNumber: text,
    dueDate: date,
    answeredDate: date,
    answerNumber: text,
    decision: choice('terms.concurrence.decision', concurrenceDecisions),
    note: text,
  },
  results: {
    ...owner,
    kind: choice('results.kind', resultKinds),
    titleKk: text,
    titleRu: text,
    titleEn: text,
    title: name,
    date,
    person,
    authors: text,
    venue: text,
    doi: text,
    number: text,
    url: text,
    country,
    trl: count,
    peopleCount: count,
  },
  assignments: {
    titleKk: text,
    titleRu: text,
    titleEn: text,
    title: name,
    document: { type: 'document' },
    documentKind: text,
    documentNumber: text,
    documentDate: date,
    point: text,
    givenBy: person,
    chief: { type: 'executor', isMany: true },
    coExecutors: { type: 'executor', isMany: true },
    termKind: choice('reports.controlList.terms', termKinds),
    dueDate: date,
    extendedTo: date,
    extensionReason: text,
    form: text,
    progress: text,
    progressDate: date,
    done: { type: 'mark' },
    doneDate: date,
    doneNumber: text,
    removedDate: date,
    removedBy: person,
    project,
    note: text,
    tags: texts,
  },
  initiatives: {
    titleKk: text,
    titleRu: text,
    titleEn: text,
    title: name,
    summary: name,
    state: choice('history.value.initiativeState', initiativeStates),
    voicedDate: date,
    voicedBy: person,
    organisation,
    meeting: text,
    project,
    programme: { type: 'programme' },
    reason: text,
    tags: texts,
  },
} as const satisfies Record<ImportKind, Record<string, ImportFieldInfo>>;

export type FieldsOf<K extends ImportKind> = keyof (typeof importFields)[K] & string;

/** The name of a field of any kind; a field belongs to the kind of its table. */
export type ImportField = { [K in ImportKind]: FieldsOf<K> }[ImportKind];

/** The fields of a kind with what they hold, in order. */
export function fieldsOf(kind: ImportKind): readonly (readonly [ImportField, ImportFieldInfo])[] {
  return Object.entries(importFields[kind]) as [ImportField, ImportFieldInfo][];
}

/** What a field of a kind holds; `undefined` for a field that the kind does not have. */
export function fieldInfo(kind: ImportKind, field: string): ImportFieldInfo | undefined {
  return (importFields[kind] as Readonly<Record<string, ImportFieldInfo>>)[field];
}
