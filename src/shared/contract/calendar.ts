import { z } from 'zod';
import { call, done, nothing } from './define.ts';
import * as f from './fields.ts';

/** What the calendar of obligations gathers. */
export const eventKinds = [
  'meeting',
  'concurrence',
  'milestone',
  'agreementEnd',
  'assignment',
] as const;

/** Most entries of one answer or file. */
export const maxEvents = 5000;

export const calendarEvent = z.strictObject({
  kind: z.enum(eventKinds),
  /** Of the record of the kind itself; with the kind it names the entry for ever. */
  id: f.id,
  /** The record that the entry opens: the meeting, the assignment, else the project. */
  record: z.strictObject({ kind: z.enum(['meeting', 'assignment', 'project']), id: f.id }),
  /** The kind of meeting, of milestone or of term, the country of a concurrence, the state of a project. */
  variant: z.string(),
  /** Empty where a term has no title of its own: the project of `detail` tells what it is then. */
  title: f.localName,
  /** What it belongs to: the project of a term, the place of a meeting, the chief executor of an assignment. */
  detail: f.localName,
  /** Number of the protocol, code of the project, point of the assignment; may be empty. */
  number: z.string(),
  date: f.date,
  /** Last day; the same as `date` but for visits of several days. */
  endDate: f.date,
  /** Wall-clock time at the place, `HH:MM`; empty for the whole day. */
  startTime: z.string(),
  endTime: z.string(),
  /** IANA name; empty when nothing was said. */
  timeZone: z.string(),
  /** Its term is over and it still waits for somebody. */
  isLate: z.boolean(),
  /** Nobody waits for it any more: held, answered, received, done. */
  isDone: z.boolean(),
});

const range = z.strictObject({
  from: f.date,
  to: f.date,
  /** Empty: every kind. */
  kinds: z.array(z.enum(eventKinds)).max(eventKinds.length),
});

const isInOrder = ({ from, to }: { from: string; to: string }): boolean => from <= to;
const refusal = { path: ['to'], message: 'END_BEFORE_START' };

export const calendar = {
  /** Everything that falls between two days, both included, in the order of time. */
  'calendar.list': call(
    range.refine(isInOrder, refusal),
    z.strictObject({
      events: z.array(calendarEvent),
      /** There are more than `maxEvents`; the earliest are answered. */
      isCut: z.boolean(),
    }),
  ),
  /** Asks for a place and writes an iCalendar file that other calendars read; null when cancelled. */
  'calendar.export': call(
    z.strictObject({ ...range.shape, language: f.language }).refine(isInOrder, refusal),
    z
      .strictObject({
        /** Stands for the written file in `reports.showFile`. */
        token: z.string(),
        fileName: z.string(),
        events: z.int(),
        isCut: z.boolean(),
      })
      .nullable(),
  ),
  /** Opens the system's printing for the window as it is; its style sheet leaves the calendar alone. */
  'calendar.print': call(nothing, done),
};

export type CalendarEvent = z.infer<typeof calendarEvent>;
export type EventKind = (typeof eventKinds)[number];
export type CalendarRange = z.infer<typeof range>;
