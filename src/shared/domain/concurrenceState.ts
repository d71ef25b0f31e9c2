import { daysBetween } from './dates.ts';

/**
 * Where a concurrence stands: `planned` before it is asked for, `undated` while nothing says until when,
 * `waiting`, `today` and `overdue` until it is answered, then `answered` or `answeredLate`.
 */
export type ConcurrenceStateName =
  'planned' | 'undated' | 'waiting' | 'today' | 'overdue' | 'answered' | 'answeredLate';

export interface ConcurrenceState {
  state: ConcurrenceStateName;
  /** Days left while waiting, days late when overdue or answered late, otherwise 0. */
  days: number;
}

interface ConcurrenceDates {
  requestedDate: string | null;
  dueDate: string | null;
  answeredDate: string | null;
}

/** The state of a concurrence on a day; nothing of it is stored, so it is never out of date. */
export function concurrenceState(dates: ConcurrenceDates, today: string): ConcurrenceState {
  const { requestedDate, dueDate, answeredDate } = dates;
  if (answeredDate !== null) {
    const late = dueDate === null ? 0 : daysBetween(dueDate, answeredDate);
    return late > 0 ? { state: 'answeredLate', days: late } : { state: 'answered', days: 0 };
  }
  if (requestedDate === null) return { state: 'planned', days: 0 };
  if (dueDate === null) return { state: 'undated', days: 0 };
  const left = daysBetween(today, dueDate);
  if (left === 0) return { state: 'today', days: 0 };
  return left > 0 ? { state: 'waiting', days: left } : { state: 'overdue', days: -left };
}
