import {
  agendaItemInput,
  attendeeInput,
  decisionInput,
  meetingKept,
  meetingSeriesInput,
  meetingTopicInput,
  minutesInput,
  sideInput,
  visitEventInput,
  type AgendaItemInput,
  type AttendeeInput,
  type DecisionInput,
  type MeetingKept,
  type MeetingSeriesInput,
  type MeetingTopicInput,
  type MinutesInput,
  type SideInput,
  type VisitEventInput,
} from '#shared/contract/meetings.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { plainText } from '#shared/domain/richText.ts';
import { AppError } from '#shared/errors/appError.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';
import { sortColumns } from '../records/sortColumns.ts';
import { selectPart, selectStored } from './queries.ts';
import { checkArranging, checkAttendee, checkDecision, checkItem, checkWriting } from './rules.ts';

export const meetingSeriesKind: RecordKind<MeetingSeriesInput> = {
  kind: 'meetingSeries',
  ...recordColumns(meetingSeriesInput),
  title: ({ name }) => name,
};

const meetingColumns = recordColumns(meetingKept);

export const meetingKind: RecordKind<MeetingKept> = {
  kind: 'meeting',
  toColumns: (input) => {
    const { title, place, number, tags } = input;
    const texts = [number, title.kk, title.ru, title.en, place.kk, place.ru, place.en, ...tags];
    return {
      ...meetingColumns.toColumns(input),
      ...sortColumns(title),
      search_text: searchKey(texts.join(' ')),
    };
  },
  toInput: meetingColumns.toInput,
  title: ({ title }) => title,
  guard: async ({ trx }, input, id) => {
    const row = id === null ? undefined : await selectStored(trx, id);
    if (!row || row.state !== 'closed' || input.state !== 'closed') return;
    // A closed meeting may still be tagged; what its minutes say stays.
    const before = { ...meetingColumns.toInput({ ...row }), tags: input.tags };
    if (JSON.stringify(before) !== JSON.stringify(input)) throw new AppError('MEETING_CLOSED');
  },
  checkRemoval: async (_change, { state }) => {
    if (state === 'closed') throw new AppError('MEETING_CLOSED');
  },
};

export const sideKind: RecordKind<SideInput> = {
  kind: 'side',
  ...recordColumns(sideInput),
  order: ['position'],
  title: ({ name }) => name,
  guard: checkArranging,
  checkRemoval: checkArranging,
};

export const attendeeKind: RecordKind<AttendeeInput> = {
  kind: 'attendee',
  ...recordColumns(attendeeInput),
  order: ['position'],
  title: () => ({ link: 'personId' }),
  guard: checkAttendee,
  checkRemoval: checkArranging,
};

const itemColumns = recordColumns(agendaItemInput);

export const agendaItemKind: RecordKind<AgendaItemInput> = {
  kind: 'agendaItem',
  toColumns: (input) => {
    const { title, heard, spoke } = input;
    const texts = [title.kk, title.ru, title.en];
    for (const rich of [heard, spoke]) {
      texts.push(plainText(rich.kk), plainText(rich.ru), plainText(rich.en));
    }
    return { ...itemColumns.toColumns(input), search_text: searchKey(texts.join(' ')) };
  },
  toInput: itemColumns.toInput,
  order: ['position'],
  title: ({ title }) => title,
  guard: checkItem,
  checkRemoval: checkArranging,
};

const decisionColumns = recordColumns(decisionInput);

export const decisionKind: RecordKind<DecisionInput> = {
  kind: 'decision',
  toColumns: (input) => {
    const { number, title } = input;
    const texts = [number, title.kk, title.ru, title.en].join(' ');
    return { ...decisionColumns.toColumns(input), search_text: searchKey(texts) };
  },
  toInput: decisionColumns.toInput,
  order: ['position'],
  title: ({ title }) => title,
  guard: checkDecision,
  checkRemoval: checkWriting,
};

export const meetingTopicKind: RecordKind<MeetingTopicInput> = {
  kind: 'meetingTopic',
  ...recordColumns(meetingTopicInput),
  title: ({ projectId }) => ({ link: projectId === null ? 'programmeId' : 'projectId' }),
  guard: checkArranging,
  checkRemoval: checkArranging,
};

export const visitEventKind: RecordKind<VisitEventInput> = {
  kind: 'visitEvent',
  ...recordColumns(visitEventInput),
  order: ['date', 'start_time'],
  title: ({ title }) => title,
  guard: checkArranging,
  checkRemoval: checkArranging,
};

const refuseLocked = async (): Promise<never> => {
  throw new AppError('MINUTES_LOCKED');
};

export const minutesKind: RecordKind<MinutesInput> = {
  kind: 'minutes',
  ...recordColumns(minutesInput),
  order: ['number'],
  title: ({ number }) => plainTitle(String(number)),
  // Only a closing writes minutes; nobody changes, bins or brings them back but undo and redo of it.
  check: async ({ trx }, _input, id) => {
    const row = id === null ? undefined : await selectPart(trx, 'minutes', id);
    if (row?.deleted_at === null) throw new AppError('MINUTES_LOCKED');
  },
  checkRemoval: refuseLocked,
  settle: refuseLocked,
};
