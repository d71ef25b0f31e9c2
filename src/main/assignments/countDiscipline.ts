import type { Discipline } from '#shared/contract/assignments.ts';
import { daysBetween } from '#shared/domain/dates.ts';

/** An assignment that came due: its term in force and when it was done. */
export interface DueAssignment {
  due: string;
  doneDate: string | null;
}

/** A share in hundredths of a per cent; null of nothing. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 10_000) / whole);

/**
 * The discipline over assignments that came due by a day: none with a later term, none taken off control
 * undone. One whose term is the day itself is due, and not yet late.
 */
export function countDiscipline(assignments: readonly DueAssignment[], today: string): Discipline {
  let [done, doneLate, overdue, lateDays] = [0, 0, 0, 0];
  for (const { due, doneDate } of assignments) {
    const late = Math.max(0, daysBetween(due, doneDate ?? today));
    if (doneDate !== null) done += 1;
    if (late === 0) continue;
    lateDays += late;
    if (doneDate === null) overdue += 1;
    else doneLate += 1;
  }
  const due = assignments.length;
  const late = doneLate + overdue;
  return {
    due,
    done,
    doneInTime: done - doneLate,
    doneLate,
    overdue,
    coefficient: share(done, due),
    inTime: share(done - doneLate, due),
    meanDelay: late === 0 ? null : Math.round((lateDays * 100) / late),
  };
}
