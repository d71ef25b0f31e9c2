import { addMonths, daysBetween } from './dates.ts';

export const termKinds = ['date', 'monthly', 'quarterly', 'constant'] as const;

export type TermKind = (typeof termKinds)[number];

/** Where an assignment stands on a day: always derived, never stored. */
export const assignmentStates = [
  'on_control',
  'due_today',
  'overdue',
  'done_in_time',
  'done_late',
  'removed',
  'constant',
] as const;

export type AssignmentState = (typeof assignmentStates)[number];

interface Term {
  termKind: TermKind;
  /** The first term. */
  dueDate: string | null;
  /** The new term of the last extension that set one. */
  extendedTo: string | null;
  /** The last term that a progress note reported on. */
  reportedTerm: string | null;
}

const months: Partial<Record<TermKind, number>> = { monthly: 1, quarterly: 3 };

const monthOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/**
 * The term in force: the last extension or the first term; of a recurring assignment the term after the last
 * reported one, counted from the first, so that the 31st stays the last day of every month. Null: constant.
 */
export function currentDue({ termKind, dueDate, extendedTo, reportedTerm }: Term): string | null {
  if (termKind === 'constant') return null;
  const step = months[termKind];
  if (step === undefined) return extendedTo ?? dueDate;
  if (dueDate === null || reportedTerm === null || reportedTerm < dueDate) return dueDate;
  const passed = Math.floor((monthOf(reportedTerm) - monthOf(dueDate)) / step);
  return addMonths(dueDate, (passed + 1) * step);
}

interface Dates {
  termKind: TermKind;
  currentDue: string | null;
  doneDate: string | null;
  removedDate: string | null;
}

/** The state of an assignment on a day. Removed without being done, it counts neither as done nor as late. */
export function assignmentState(dates: Dates, today: string): AssignmentState {
  const { termKind, currentDue: due, doneDate, removedDate } = dates;
  if (doneDate !== null) return due !== null && doneDate > due ? 'done_late' : 'done_in_time';
  if (removedDate !== null) return 'removed';
  if (due === null) return termKind === 'constant' ? 'constant' : 'on_control';
  if (due === today) return 'due_today';
  return due < today ? 'overdue' : 'on_control';
}

/** Calendar days late: when it was done, or so far; 0 in time, removed or without a term. */
export function daysLate(dates: Dates, today: string): number {
  const { currentDue: due, doneDate, removedDate } = dates;
  if (due === null || (doneDate === null && removedDate !== null)) return 0;
  return Math.max(0, daysBetween(due, doneDate ?? today));
}

/** Assignments in these states wait for somebody. */
export const openStates: readonly AssignmentState[] = [
  'on_control',
  'due_today',
  'overdue',
  'constant',
];
