import { z } from 'zod';
import { meetingStates } from '../domain/meetingLife.ts';
import { isRichText } from '../domain/richText.ts';
import { call, done, partCalls } from './define.ts';
import * as f from './fields.ts';

export const meetingKinds = [
  'bilateral',
  'delegation_visit',
  'working_group',
  'governing_board',
  'site_visit',
  'online',
  'other',
] as const;

/** Wall-clock time at the place of the meeting, `HH:MM`; empty when not set. */
const time = z
  .string()
  .trim()
  .refine((text) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/u.test(text), 'TIME');

const rich = z.string().max(200_000).refine(isRichText, 'RICH_TEXT');

/** Text with headings, lists and bold in three languages, each as `domain/richText.ts` stores it. */
export const localRich = z.strictObject({ kk: rich, ru: rich, en: rich });

const meetingFields = z.strictObject({
  kind: z.enum(meetingKinds),
  title: f.localTitle,
  /** Registration number of the protocol. */
  number: f.line,
  seriesId: f.id.nullable(),
  date: f.date.nullable(),
  /** Last day of a visit of several days. */
  endDate: f.date.nullable(),
  startTime: time,
  endTime: time,
  /** IANA name, as `Asia/Almaty`. */
  timeZone: z.string().trim().max(60),
  place: f.localLine,
  country: f.country.nullable(),
  link: f.line,
  purpose: f.localText,
  tags: f.lines,
});

export const meetingInput = meetingFields.refine(
  ({ date, endDate }) => date === null || endDate === null || date <= endDate,
  f.endBeforeStart,
);

/** A meeting as it is kept: what was entered, and its state, which only `meetings.move` changes. */
export const meetingKept = z.strictObject({ ...meetingFields.shape, state: z.enum(meetingStates) });

export const meeting = z.strictObject({
  ...meetingKept.shape,
  ...f.recordFields,
  series: f.reference.nullable(),
  attendeeCount: z.int(),
  itemCount: z.int(),
  decisionCount: z.int(),
  assignmentCount: z.int(),
  openAssignmentCount: z.int(),
  /** How many versions of the minutes were locked. */
  minutesCount: z.int(),
});

const ids = z.array(f.id).max(200);

export const meetingFilter = z.strictObject({
  search: z.string().max(f.maxLine),
  kinds: z.array(z.enum(meetingKinds)).max(20),
  states: z.array(z.enum(meetingStates)).max(10),
  seriesIds: ids,
  countries: z.array(f.country).max(250),
  /** Meetings about a project or programme, with a person, or with a side or member of an organisation. */
  projectIds: ids,
  programmeIds: ids,
  personIds: ids,
  organisationIds: ids,
  tags: f.lines,
  from: f.date.nullable(),
  to: f.date.nullable(),
});

export const meetingSortKeys = ['date', 'title', 'kind', 'state', 'place', 'updatedAt'] as const;

export const meetingList = z.strictObject({
  filter: meetingFilter,
  sort: z.array(z.strictObject({ key: z.enum(meetingSortKeys), descending: z.boolean() })).max(4),
  language: f.language,
});

export const seriesRules = ['monthly', 'quarterly', 'half_yearly', 'yearly', 'on_demand'] as const;

export const meetingSeriesInput = z.strictObject({
  name: f.localTitle,
  rule: z.enum(seriesRules),
});

/** A side of a meeting, with its delegation. */
export const sideInput = z.strictObject({
  meetingId: f.id,
  name: f.localTitle,
  organisationId: f.id.nullable(),
  country: f.country.nullable(),
  isHost: z.boolean(),
  position: f.count,
});

export const attendeeRoles = [
  'chair',
  'secretary',
  'head',
  'member',
  'invited',
  'interpreter',
] as const;

export const attendances = ['invited', 'attended', 'absent'] as const;

/** A person at a meeting, with the position and organisation of that day. */
export const attendeeInput = z.strictObject({
  meetingId: f.id,
  sideId: f.id.nullable(),
  personId: f.id,
  organisationId: f.id.nullable(),
  jobTitle: f.localLine,
  role: z.enum(attendeeRoles),
  attendance: z.enum(attendances),
  position: f.count,
});

export const agendaItemInput = z.strictObject({
  meetingId: f.id,
  section: f.localLine,
  title: f.localTitle,
  position: f.count,
  speakerId: f.id.nullable(),
  /** Planned length in minutes. */
  minutes: f.count.nullable(),
  /** Comes back in every meeting of the series. */
  isRecurring: z.boolean(),
  /** False: it was not reached, and comes back in the next meeting of the series. */
  isDiscussed: z.boolean(),
  /** The item of an earlier meeting that this one goes on with. */
  carriedFromId: f.id.nullable(),
  heard: localRich,
  spoke: localRich,
});

export const decisionInput = z.strictObject({
  meetingId: f.id,
  itemId: f.id.nullable(),
  /** Point of the protocol, as `1.2`. */
  number: f.line,
  position: f.count,
  title: f.localTitle,
});

/** A programme or project that a meeting is about. */
export const meetingTopicInput = z
  .strictObject({
    meetingId: f.id,
    projectId: f.id.nullable(),
    programmeId: f.id.nullable(),
    note: f.line,
  })
  .refine((topic) => (topic.projectId === null) !== (topic.programmeId === null), {
    path: ['projectId'],
    message: 'REQUIRED',
  });

/** A line in the programme of a visit. */
export const visitEventInput = z.strictObject({
  meetingId: f.id,
  date: f.date,
  startTime: time,
  endTime: time,
  title: f.localTitle,
  place: f.localLine,
  /** Who receives the delegation there. */
  hostId: f.id.nullable(),
  note: f.line,
});

/** Minutes as they were locked at a closing; nothing changes them any more. */
export const minutesInput = z.strictObject({
  meetingId: f.id,
  number: f.count,
  date: f.date,
  /** The whole meeting of that moment as JSON (`MeetingContent` of main), and its SHA-256. */
  content: z.string(),
  sha256: z.string(),
});

const minutesVersion = z.strictObject({
  ...minutesInput.omit({ content: true }).shape,
  ...f.recordFields,
});

const byMeeting = ['meetingId'] as const;

export const meetings = {
  'meetings.list': call(
    z.strictObject({ ...meetingList.shape, ...f.page }),
    z.strictObject({ rows: z.array(meeting), total: z.int() }),
  ),
  'meetings.get': call(z.strictObject({ id: f.id }), meeting),
  'meetings.create': call(meetingInput, meeting),
  'meetings.update': call(
    z.strictObject({ id: f.id, version: f.version, fields: meetingInput }),
    meeting,
  ),
  /** One step along the states; closing locks a version of the minutes, reopening keeps it. */
  'meetings.move': call(
    z.strictObject({ id: f.id, version: f.version, to: z.enum(meetingStates) }),
    meeting,
  ),
  /** Versions of the minutes that were locked, the latest first. */
  'meetings.minutes': call(z.strictObject({ id: f.id }), z.array(minutesVersion)),
  /** The next meeting of the series, with what comes back: not discussed, recurring, with open assignments. */
  'meetings.next': call(z.strictObject({ id: f.id, date: f.date.nullable() }), meeting),
  /** The position and organisation of a person on a day, to fill an attendee with. */
  'meetings.standing': call(
    z.strictObject({ personId: f.id, date: f.date.nullable() }),
    z.strictObject({ organisation: f.reference.nullable(), jobTitle: f.localName }),
  ),
  /** Puts items of an agenda into other places, as one change. */
  'meetings.arrangeItems': call(
    z.strictObject({
      places: z
        .array(z.strictObject({ id: f.id, version: f.version, position: f.count }))
        .min(1)
        .max(500),
    }),
    done,
  ),
  /** Notes everybody who is still invited as attended, as one change. */
  'meetings.allAttended': call(z.strictObject({ id: f.id }), z.strictObject({ changed: z.int() })),
  ...partCalls('meetingSeries', meetingSeriesInput, []),
  ...partCalls('sides', sideInput, byMeeting),
  ...partCalls('attendees', attendeeInput, ['meetingId', 'personId']),
  ...partCalls('agendaItems', agendaItemInput, byMeeting),
  ...partCalls('decisions', decisionInput, ['meetingId', 'itemId']),
  ...partCalls('meetingTopics', meetingTopicInput, ['meetingId', 'projectId', 'programmeId']),
  ...partCalls('visitEvents', visitEventInput, byMeeting),
};

export type Meeting = z.infer<typeof meeting>;
export type MeetingInput = z.infer<typeof meetingInput>;
export type MeetingKept = z.infer<typeof meetingKept>;
export type MeetingKind = (typeof meetingKinds)[number];
export type MeetingFilter = z.infer<typeof meetingFilter>;
export type MeetingList = z.infer<typeof meetingList>;
export type MeetingSortKey = (typeof meetingSortKeys)[number];
export type MeetingSeriesInput = z.infer<typeof meetingSeriesInput>;
export type SeriesRule = (typeof seriesRules)[number];
export type SideInput = z.infer<typeof sideInput>;
export type AttendeeInput = z.infer<typeof attendeeInput>;
export type AgendaItemInput = z.infer<typeof agendaItemInput>;
export type DecisionInput = z.infer<typeof decisionInput>;
export type MeetingTopicInput = z.infer<typeof meetingTopicInput>;
export type VisitEventInput = z.infer<typeof visitEventInput>;
export type MinutesInput = z.infer<typeof minutesInput>;
export type MinutesVersion = z.infer<typeof minutesVersion>;
