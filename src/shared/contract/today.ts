import { z } from 'zod';
import { statusCodes } from '../domain/lifecycle.ts';
import { assignment } from './assignments.ts';
import { calendarEvent } from './calendar.ts';
import { call, nothing } from './define.ts';
import * as f from './fields.ts';
import { historyActions, recordTitle } from './records.ts';

/** Rows of a list with the number of all that there are. */
const shown = <T extends z.ZodType>(row: T) =>
  z.strictObject({ rows: z.array(row), total: z.int() });

export const today = {
  /** The start screen: what is late, what comes, what changed, what there is. */
  'today.get': call(
    nothing,
    z.strictObject({
      date: f.date,
      /** Open ones past their term, the longest overdue first. */
      overdue: shown(assignment),
      /** Open ones due today and in the six days after. */
      week: shown(assignment),
      /** Meetings and visits of these seven days, and those of the last fortnight whose minutes are not closed. */
      meetings: z.array(calendarEvent),
      /** Concurrences, reports and agreement ends that somebody still waits for: the latest missed. */
      late: shown(calendarEvent),
      /** The same, due today and in the next 30 days. */
      coming: shown(calendarEvent),
      /** Records changed last, each once; `isNew` since the officer was last here. */
      changes: z.array(
        z.strictObject({
          record: recordTitle,
          action: z.enum(historyActions),
          at: z.string(),
          by: z.string(),
          isNew: z.boolean(),
        }),
      ),
      /** When the officer was last here (UTC), null at the first time, and the changes since. */
      since: z.string().nullable(),
      changesSince: z.int(),
      /** What there is in all, outside the bin. */
      portfolio: z.strictObject({
        byStatus: z.array(z.strictObject({ status: z.enum(statusCodes), count: z.int() })),
        people: z.int(),
        organisations: z.int(),
      }),
    }),
  ),
};

export type Today = z.infer<(typeof today)['today.get']['output']>;
