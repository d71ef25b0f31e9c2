import type { Selectable } from 'kysely';
import type { Meeting } from '#shared/contract/meetings.ts';
import type { MeetingsTable } from '../db/tables/meetings.ts';
import { meetingKind } from './kinds.ts';

export type MeetingRow = Selectable<MeetingsTable> & {
  series_kk: string | null;
  series_ru: string | null;
  series_en: string | null;
  attendee_count: number;
  item_count: number;
  decision_count: number;
  minutes_count: number;
  assignment_count: number;
  open_assignment_count: number;
};

export function toMeeting(row: MeetingRow): Meeting {
  const { series_id: id, series_kk: kk, series_ru: ru, series_en: en } = row;
  return {
    ...meetingKind.toInput({ ...row }),
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    series: id === null ? null : { id, name: { kk: kk ?? '', ru: ru ?? '', en: en ?? '' } },
    attendeeCount: row.attendee_count,
    itemCount: row.item_count,
    decisionCount: row.decision_count,
    minutesCount: row.minutes_count,
    assignmentCount: row.assignment_count,
    openAssignmentCount: row.open_assignment_count,
  };
}
