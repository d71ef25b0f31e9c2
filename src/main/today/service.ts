import type { AssignmentScope } from '#shared/contract/assignments.ts';
import type { CalendarEvent, EventKind } from '#shared/contract/calendar.ts';
import type { Today } from '#shared/contract/today.ts';
import { addDays } from '#shared/domain/dates.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import { everyAssignment, listAssignments } from '../assignments/service.ts';
import { listEvents } from '../calendar/service.ts';
import type { Reader } from '../db/schema.ts';
import { kindOf } from '../records/registry.ts';
import { recordTitles } from '../records/titles.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { countByStatus, countChangesSince, countOthers, selectLastChanges } from './queries.ts';

/** Rows of each list of the screen; the rest stands a click away. */
const shownRows = 8;

/** Missed terms that are shown, so that the coming ones stay in sight. */
const lateRows = 5;

/** Lines of history that are looked through for records changed last. */
const changeLines = 300;

/** How far back a missed term is still shown. */
const daysBack = 3650;

const terms: EventKind[] = ['concurrence', 'milestone', 'agreementEnd'];

function assignmentsOf(ctx: ServiceContext, scope: AssignmentScope) {
  const filter = { ...everyAssignment.filter, scope };
  return listAssignments(ctx, { ...everyAssignment, filter }, { offset: 0, limit: shownRows });
}

/** Meetings of seven days, and those of the last fortnight that were not closed. */
async function meetingsOfWeek(db: Reader, date: string): Promise<CalendarEvent[]> {
  const range = { from: addDays(date, -14), to: addDays(date, 6), kinds: ['meeting' as const] };
  const events = await listEvents(db, range, date);
  return events.filter(({ endDate, isDone }) => endDate >= date || !isDone);
}

async function termsOf(db: Reader, date: string) {
  const waiting = { isWaiting: true };
  const past = { from: addDays(date, -daysBack), to: addDays(date, -1), kinds: terms };
  const next = { from: date, to: addDays(date, 30), kinds: terms };
  const late = await listEvents(db, past, date, waiting);
  const coming = await listEvents(db, next, date, waiting);
  return {
    late: { rows: late.slice(-lateRows).toReversed(), total: late.length },
    coming: { rows: coming.slice(0, shownRows), total: coming.length },
  };
}

/** Records changed last; a part stands for the record on whose page it is. */
async function lastChanges(db: Reader, since: string | null): Promise<Today['changes']> {
  const lines = await selectLastChanges(db, changeLines);
  const titles = await recordTitles(db, lines, kindOf);
  const byOwner = new Map<string, Today['changes'][number]>();
  for (const { id, action, at, by } of lines) {
    const title = titles.get(id);
    if (!title) continue;
    const { parent } = title;
    const key = parent?.id ?? id;
    if (byOwner.has(key)) continue;
    byOwner.set(key, {
      record: parent ? { ...parent, parent: null } : title,
      action: parent ? 'update' : action,
      at,
      by,
      isNew: since !== null && at > since,
    });
    if (byOwner.size === shownRows) break;
  }
  return [...byOwner.values()];
}

/** The start screen as it stands now; `since` is when the officer was last here. */
export async function readToday(ctx: ServiceContext, since: string | null): Promise<Today> {
  const { reader } = ctx.workspace;
  const date = localDate(ctx.now());
  const byStatus = new Map((await countByStatus(reader)).map((row) => [row.status, row.count]));
  return {
    date,
    overdue: await assignmentsOf(ctx, 'overdue'),
    week: await assignmentsOf(ctx, 'week'),
    meetings: await meetingsOfWeek(reader, date),
    ...(await termsOf(reader, date)),
    changes: await lastChanges(reader, since),
    since,
    changesSince: since === null ? 0 : await countChangesSince(reader, since),
    portfolio: {
      byStatus: statusCodes.flatMap((status) => {
        const count = byStatus.get(status);
        return count === undefined ? [] : [{ status, count }];
      }),
      ...(await countOthers(reader)),
    },
  };
}
