import type { Selectable } from 'kysely';
import type { Meeting } from '#shared/contract/meetings.ts';
import type { MeetingsTable } from '../db/tables/meetings.ts';
import { meetingKind } from './kinds.ts';

export type MeetingRow = Selectable<MeetingsTable> & {
  series_kk: string | null;
  series_ru: string | null;
  series_en: string | null;
  control_kk: string | null;
  control_ru: string | null;
  control_en: string | null;
  attendee_count: number;
  item_count: number;
  decision_count: number;
  minutes_count: number;
  assignment_count: number;
  open_assignment_count: number;
};

/** The name of a record that a row names; null where it names none. */
const named = (
  id: string | null,
  kk: string | null,
  ru: string | null,
  en: string | null,
): Meeting['series'] =>
  id === null ? null : { id, name: { kk: kk ?? '', ru: ru ?? '', en: en ?? '' } };

/** The series of a meeting and who controls what it decides. */
export const meetingNames = (row: MeetingRow): Pick<Meeting, 'series' | 'controlBy'> => ({
  series: named(row.series_id, row.series_kk, row.series_ru, row.series_en),
  controlBy: named(row.control_by_id, row.control_kk, row.control_ru, row.control_en),
});

export function toMeeting(row: MeetingRow): Meeting {
  return {
    ...meetingKind.toInput({ ...row }),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    ...meetingNames(row),
    attendeeCount: row.attendee_count,
    itemCount: row.item_count,
    decisionCount: row.decision_count,
    minutesCount: row.minutes_count,
    assignmentCount: row.assignment_count,
    openAssignmentCount: row.open_assignment_count,
  };
}
