import type {
  AgendaItemInput,
  AttendeeInput,
  DecisionInput,
  MeetingKept,
  MeetingTopicInput,
  SideInput,
  VisitEventInput,
} from '#shared/contract/meetings.ts';
import type { Assignment } from '#shared/contract/assignments.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import { assignmentPages, everyAssignment } from '../assignments/service.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { listParts, type PartRow } from '../records/listRecords.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { agendaItemKind, attendeeKind, decisionKind, meetingKind } from './kinds.ts';
import { meetingTopicKind, sideKind, visitEventKind } from './kinds.ts';
import { selectMeeting } from './queries.ts';
import { meetingNames } from './rows.ts';

type Part<I> = Omit<PartRow<I>, 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'>;

/** A whole meeting of one moment. `links` of a part hold the names of the records that it names, by id. */
export interface MeetingContent {
  /** Shape of this object; a reader of locked minutes asks it first. */
  v: 1;
  meeting: MeetingKept & { id: string; series: LocalText | null; controlBy: LocalText | null };
  sides: Part<SideInput>[];
  attendees: Part<AttendeeInput>[];
  topics: Part<MeetingTopicInput>[];
  items: Part<AgendaItemInput>[];
  decisions: Part<DecisionInput>[];
  events: Part<VisitEventInput>[];
  /** Given at the meeting or said again in its protocol. */
  assignments: Assignment[];
}

/** More parts of one kind than a meeting has. */
const most = 5000;

/** Everything of a meeting as it stands; `today` is the day on which its assignments are looked at. */
export async function meetingContent(
  db: Reader | Writing,
  id: string,
  today: string,
): Promise<MeetingContent> {
  const row = await selectMeeting(db, id);
  if (!row || row.deleted_at !== null) throw new AppError('NOT_FOUND', { kind: 'meeting' });
  const parts = async <I extends object>(kind: RecordKind<I>): Promise<Part<I>[]> => {
    const list = { where: { meetingId: id }, offset: 0, limit: most };
    const { rows } = await listParts(db, kind, list);
    return rows.map(
      ({ createdAt: _at, createdBy: _by, updatedAt: _ut, updatedBy: _ub, ...part }) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the stamps are taken off just here
        part as unknown as Part<I>,
    );
  };
  const assignments: Assignment[] = [];
  const given = { ...everyAssignment.filter, meetingIds: [id] };
  for await (const page of assignmentPages(db, { ...everyAssignment, filter: given }, today, 500)) {
    assignments.push(...page);
  }
  const { series, controlBy } = meetingNames(row);
  return {
    v: 1,
    meeting: {
      ...meetingKind.toInput({ ...row }),
      id,
      series: series?.name ?? null,
      controlBy: controlBy?.name ?? null,
    },
    sides: await parts(sideKind),
    attendees: await parts(attendeeKind),
    topics: await parts(meetingTopicKind),
    items: await parts(agendaItemKind),
    decisions: await parts(decisionKind),
    events: await parts(visitEventKind),
    assignments,
  };
}
