import { z } from 'zod';
import { assignment, assignmentScopes } from './assignments.ts';
import { calendarEvent } from './calendar.ts';
import { call, nothing } from './define.ts';
import * as f from './fields.ts';
import { meeting } from './meetings.ts';
import { recordTitle } from './records.ts';

export const today = {
  /** The start screen: what is late, what comes, what changed. */
  'today.get': call(
    nothing,
    z.strictObject({
      date: f.date,
      /** Overdue, due today and in the next seven days, the earliest term first; 50 at most. */
      assignments: z.array(assignment),
      counts: z.record(z.enum(assignmentScopes), z.int()),
      /** Meetings from today to the seventh day, and those in progress. */
      meetings: z.array(meeting),
      /** Concurrences, reports and agreement ends overdue or due in the next 30 days. */
      dues: z.array(calendarEvent),
      /** Records changed since the officer was last here, the latest first; 20 at most. */
      changes: z.array(
        z.strictObject({ record: recordTitle, at: z.string(), by: z.string(), count: z.int() }),
      ),
      /** When the officer was last here (UTC); null at the first time. */
      since: z.string().nullable(),
      /** Projects by status, and people and organisations in all. */
      portfolio: z.strictObject({
        byStatus: z.array(z.strictObject({ status: f.status, count: z.int() })),
        people: z.int(),
        organisations: z.int(),
      }),
    }),
  ),
};

export type Today = z.infer<(typeof today)['today.get']['output']>;
