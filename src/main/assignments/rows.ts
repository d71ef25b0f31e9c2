import type { Assignment } from '#shared/contract/assignments.ts';
import {
  assignmentState,
  daysLate,
  openStates,
  type TermKind,
} from '#shared/domain/assignmentState.ts';
import { daysBetween } from '#shared/domain/dates.ts';
import { workingDaysBetween, type DayOverrides } from '#shared/domain/workingDays.ts';
import { assignmentKind } from './kinds.ts';
import type { ExecutorRow, selectAssignment } from './queries.ts';

export { currentDue } from './queries.ts';

export type AssignmentRow = NonNullable<Awaited<ReturnType<typeof selectAssignment>>>;

/** What an assignment is seen with: the day, its free days, and what belongs to it. */
export interface Around {
  today: string;
  days: DayOverrides;
  executors: readonly ExecutorRow[];
  progress: Assignment['progress'];
}

const reference = (
  id: string | null,
  kk: string | null,
  ru: string | null,
  en: string | null,
): Assignment['meeting'] =>
  id === null ? null : { id, name: { kk: kk ?? '', ru: ru ?? '', en: en ?? '' } };

const toExecutor = (row: ExecutorRow): Assignment['executors'][number] => ({
  id: row.id,
  isChief: row.is_chief === 1,
  person: reference(row.person_id, row.person_kk, row.person_ru, row.person_en),
  organisation: reference(
    row.organisation_id,
    row.organisation_kk,
    row.organisation_ru,
    row.organisation_en,
  ),
});

/** An assignment as answered on a day. */
export function toAssignment(row: AssignmentRow, around: Around): Assignment {
  const { today, days, executors, progress } = around;
  const dates = {
    termKind: row.term_kind as TermKind,
    currentDue: row.current_due,
    doneDate: row.done_date,
    removedDate: row.removed_date,
  };
  const state = assignmentState(dates, today);
  const late = daysLate(dates, today);
  const { currentDue, doneDate } = dates;
  return {
    ...assignmentKind.toInput({ ...row }),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    state,
    currentDue,
    extensionCount: row.extension_count,
    daysLate: late,
    workingDaysLate:
      late > 0 && currentDue !== null ? workingDaysBetween(currentDue, doneDate ?? today, days) : 0,
    daysLeft:
      currentDue !== null && openStates.includes(state) ? daysBetween(today, currentDue) : null,
    executors: executors.map(toExecutor),
    givenBy: reference(row.given_by_id, row.given_by_kk, row.given_by_ru, row.given_by_en),
    meeting: reference(row.meeting_id, row.meeting_kk, row.meeting_ru, row.meeting_en),
    meetingNumber: row.meeting_number ?? '',
    meetingDate: row.meeting_date,
    isLocked: row.meeting_state === 'closed',
    project: reference(row.project_id, row.project_kk, row.project_ru, row.project_en),
    progress,
  };
}
