import type { Discipline } from '#shared/contract/assignments.ts';

/** An assignment that came due. */
export interface DueAssignment {
  isDone: boolean;
  /** Calendar days after its term, so far or when it was done; 0 in time. */
  daysLate: number;
}

/** A share in hundredths of a per cent; null of nothing. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 10_000) / whole);

/**
 * The discipline over assignments that came due by a day: none with a later term, none taken off control
 * undone. One whose term is the day itself is due, and not yet late.
 */
export function countDiscipline(assignments: readonly DueAssignment[]): Discipline {
  let [done, doneLate, overdue, lateDays] = [0, 0, 0, 0];
  for (const { isDone, daysLate } of assignments) {
    if (isDone) done += 1;
    if (daysLate === 0) continue;
    lateDays += daysLate;
    if (isDone) doneLate += 1;
    else overdue += 1;
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
