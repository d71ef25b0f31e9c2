import type {
  AssignmentInput,
  ExecutorInput,
  ExtensionInput,
  ProgressNoteInput,
} from '#shared/contract/assignments.ts';
import type { InitiativeInput } from '#shared/contract/initiatives.ts';
import type {
  AgendaItemInput,
  AttendeeInput,
  DecisionInput,
  MeetingKept,
  MeetingSeriesInput,
  MeetingTopicInput,
  MinutesInput,
  SideInput,
  VisitEventInput,
} from '#shared/contract/meetings.ts';

/** What is kept of meetings, assignments and initiatives, as the history names its fields. */
export interface MeetingFields {
  meetingSeries: MeetingSeriesInput;
  meeting: MeetingKept;
  side: SideInput;
  attendee: AttendeeInput;
  agendaItem: AgendaItemInput;
  decision: DecisionInput;
  meetingTopic: MeetingTopicInput;
  visitEvent: VisitEventInput;
  minutes: MinutesInput;
  assignment: AssignmentInput;
  executor: ExecutorInput;
  extension: ExtensionInput;
  progressNote: ProgressNoteInput;
  initiative: InitiativeInput;
}

type Labels = {
  readonly [K in keyof MeetingFields]: { readonly [F in keyof MeetingFields[K]]-?: string };
};

const project = 'history.kind.project';
const organisation = 'history.kind.organisation';
const person = 'history.kind.person';
const end = 'projects.field.endDate';
const tags = 'projects.field.tags';
const kind = 'history.field.kind';
const name = 'history.field.name';
const note = 'history.field.note';
const date = 'history.field.date';

/** The key of the words for every field of them. */
export const meetingLabels = {
  meetingSeries: {
    name,
    rule: 'history.field.rule',
  },
  meeting: {
    kind,
    title: 'history.field.title',
    number: 'history.field.number',
    seriesId: 'history.kind.meetingSeries',
    date,
    endDate: end,
    startTime: 'history.field.startTime',
    endTime: 'history.field.endTime',
    timeZone: 'history.field.timeZone',
    place: 'history.field.venue',
    country: 'history.field.host',
    link: 'history.field.link',
    purpose: 'history.field.purpose',
    controlById: 'history.field.controlBy',
    tags,
    state: 'history.field.state',
  },
  side: {
    meetingId: 'history.kind.meeting',
    name,
    organisationId: organisation,
    country: 'history.field.host',
    isHost: 'history.field.isHost',
    position: 'history.field.place',
  },
  attendee: {
    meetingId: 'history.kind.meeting',
    sideId: 'history.kind.side',
    personId: person,
    organisationId: organisation,
    jobTitle: 'history.field.position',
    role: 'history.field.role',
    attendance: 'history.field.attendance',
    position: 'history.field.place',
  },
  agendaItem: {
    meetingId: 'history.kind.meeting',
    section: 'history.field.section',
    title: 'history.field.title',
    position: 'history.field.place',
    speakerId: 'history.field.speaker',
    minutes: 'history.field.minutes',
    isRecurring: 'history.field.isRecurring',
    isDiscussed: 'history.field.isDiscussed',
    carriedFromId: 'history.field.carriedFrom',
    heard: 'history.field.heard',
    spoke: 'history.field.spoke',
  },
  decision: {
    meetingId: 'history.kind.meeting',
    itemId: 'history.kind.agendaItem',
    number: 'history.field.number',
    position: 'history.field.place',
    title: 'history.field.text',
    votesFor: 'history.field.votesFor',
    votesAgainst: 'history.field.votesAgainst',
    votesAbstained: 'history.field.votesAbstained',
  },
  meetingTopic: {
    meetingId: 'history.kind.meeting',
    projectId: project,
    programmeId: 'history.kind.programme',
    note,
  },
  visitEvent: {
    meetingId: 'history.kind.meeting',
    date,
    startTime: 'history.field.startTime',
    endTime: 'history.field.endTime',
    title: 'history.field.title',
    place: 'history.field.venue',
    hostId: 'history.field.receives',
    note,
  },
  minutes: {
    meetingId: 'history.kind.meeting',
    number: 'history.field.number',
    date,
    content: 'history.field.content',
    sha256: 'history.field.checksum',
  },
  assignment: {
    title: 'history.field.text',
    meetingId: 'history.kind.meeting',
    itemId: 'history.kind.agendaItem',
    decisionId: 'history.kind.decision',
    documentKind: 'history.field.documentKind',
    documentNumber: 'history.field.documentNumber',
    documentDate: 'history.field.documentDate',
    point: 'history.field.point',
    projectId: project,
    givenById: 'history.field.givenBy',
    termKind: 'history.field.termKind',
    dueDate: 'history.field.dueDate',
    form: 'history.field.form',
    doneDate: 'history.field.doneDate',
    doneNumber: 'history.field.doneNumber',
    removedDate: 'history.field.removedDate',
    removedById: 'history.field.removedBy',
    note,
    tags,
  },
  executor: {
    assignmentId: 'history.kind.assignment',
    personId: person,
    organisationId: organisation,
    isChief: 'history.field.isChief',
  },
  extension: {
    assignmentId: 'history.kind.assignment',
    newDate: 'history.field.newDate',
    formerDate: 'history.field.formerDate',
    grantedDate: 'history.field.grantedDate',
    grantedById: 'history.field.grantedBy',
    reason: 'history.field.reason',
    meetingId: 'history.kind.meeting',
    point: 'history.field.point',
  },
  progressNote: {
    assignmentId: 'history.kind.assignment',
    date,
    text: 'history.field.progress',
    reportedTerm: 'history.field.reportedTerm',
  },
  initiative: {
    title: 'history.field.title',
    summary: 'history.field.summary',
    meetingId: 'history.kind.meeting',
    voicedById: 'history.field.voicedBy',
    organisationId: organisation,
    voicedDate: 'history.field.voicedDate',
    state: 'history.field.state',
    projectId: project,
    programmeId: 'history.kind.programme',
    reason: 'history.field.reason',
    tags,
  },
} as const satisfies Labels;
