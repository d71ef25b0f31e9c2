import { daysBetween } from './dates.ts';

/**
 * Where something due stands: `undated`, `waiting`, `today` and `overdue` until it comes, `received` or
 * `receivedLate` until it is accepted, then `accepted` or `acceptedLate`.
 */
export type MilestoneStateName =
  | 'undated'
  | 'waiting'
  | 'today'
  | 'overdue'
  | 'received'
  | 'receivedLate'
  | 'accepted'
  | 'acceptedLate';

export interface MilestoneState {
  state: MilestoneStateName;
  /** Days left while waiting, days late when overdue or late, otherwise 0. */
  days: number;
}

interface MilestoneDates {
  dueDate: string | null;
  receivedDate: string | null;
  acceptedDate: string | null;
}

/** The state of a milestone, deliverable or report on a day; late is what came after its due date. */
export function milestoneState(dates: MilestoneDates, today: string): MilestoneState {
  const { dueDate, receivedDate, acceptedDate } = dates;
  const came = receivedDate ?? acceptedDate;
  if (came !== null) {
    const done = acceptedDate === null ? 'received' : 'accepted';
    const late = dueDate === null ? 0 : daysBetween(dueDate, came);
    return late > 0 ? { state: `${done}Late`, days: late } : { state: done, days: 0 };
  }
  if (dueDate === null) return { state: 'undated', days: 0 };
  const left = daysBetween(today, dueDate);
  if (left === 0) return { state: 'today', days: 0 };
  return left > 0 ? { state: 'waiting', days: left } : { state: 'overdue', days: -left };
}
