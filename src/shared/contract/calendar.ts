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

export const calendarEvent = z.strictObject({
  kind: z.enum(eventKinds),
  /** The record that the entry opens: the meeting, the assignment, else the project. */
  record: z.strictObject({ kind: z.enum(['meeting', 'assignment', 'project']), id: f.id }),
  /** Of the record of the kind itself; with the kind it names the entry for ever. */
  id: f.id,
  title: f.localName,
  /** What it belongs to: the project of a term, the place of a meeting. */
  detail: f.localName,
  date: f.date,
  endDate: f.date,
  /** `HH:MM`; empty for the whole day. */
  startTime: z.string(),
  endTime: z.string(),
  timeZone: z.string(),
  isLate: z.boolean(),
});

const range = z
  .strictObject({ from: f.date, to: f.date, kinds: z.array(z.enum(eventKinds)).max(10) })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'END_BEFORE_START' });

export const calendar = {
  /** Everything that falls between two days, both included, in the order of time; at most 5,000 entries. */
  'calendar.list': call(range, z.array(calendarEvent)),
  /** Asks for a place and writes an iCalendar file that other calendars read; null when cancelled. */
  'calendar.export': call(
    z.strictObject({ ...range.shape, language: f.language }),
    z.strictObject({ token: z.string(), fileName: z.string(), events: z.int() }).nullable(),
  ),
  /** Opens the system's printing for the window as it is. */
  'calendar.print': call(nothing, done),
};

export type CalendarEvent = z.infer<typeof calendarEvent>;
export type EventKind = (typeof eventKinds)[number];
