import { blankMeeting } from '#shared/contract/blanks.ts';
import type { AttendeeInput, MeetingKept, SideInput } from '#shared/contract/meetings.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { text, type Values } from '../cells/values.ts';
import type { KnownRecord } from '../known/knownRecords.ts';
import { allOf, ownedBy, titleOf } from '../known/recordKeys.ts';
import { titleKey } from '../known/titleKey.ts';
import { differs } from '../plan/mergeInput.ts';
import type { Input } from '../plan/plan.ts';
import {
  noMatch,
  type KindDefinition,
  type Match,
  type PartDraft,
  type RowView,
} from './definition.ts';
import { findOwner } from './owner.ts';
import { severalOf } from './matching.ts';
import { titlePlaces } from './places.ts';
import { firstTitle } from './projects.ts';
import { ifMissing, inOneLanguage, noName } from './projectParts.ts';

const of = (input: object): MeetingKept => input as MeetingKept;

/** Whether a row may speak of a meeting: neither its number nor its date says otherwise. */
function fits({ number, date }: Values, { input }: KnownRecord): boolean {
  const there = of(input);
  const isOther = (a: string, b: string) => a !== '' && b !== '' && a !== b;
  return (
    !isOther(titleKey(text(number)), titleKey(there.number)) &&
    !isOther(text(date), there.date ?? '')
  );
}

function match(row: RowView): Match {
  const { values, known } = row;
  const found = new Set<KnownRecord>();
  for (const title of [values.titleRu, values.titleKk, values.titleEn, values.title]) {
    for (const one of known.find('meeting', titleOf(text(title)))) found.add(one);
  }
  const fitting = [...found].filter((one) => fits(values, one));
  const sameDay = fitting.filter(({ input }) => of(input).date === (values.date ?? null));
  const [only] = sameDay.length > 0 ? sameDay : fitting;
  if (only === undefined) return noMatch;
  if ((sameDay.length > 0 ? sameDay : fitting).length === 1) return { kind: 'one', record: only };
  return severalOf(fitting, 'title', { text: firstTitle(values), reasons: ['title'] });
}

/** Whether the last day of a meeting is over on the day of the plan. */
function isOver({ date, endDate }: MeetingKept, { today }: RowView): boolean {
  const last = endDate ?? date;
  return last !== null && last < today;
}

function attendees(row: RowView, meetingId: string, meeting: MeetingKept): PartDraft[] {
  // A list made after the meeting names who came; one made before it names who is asked to come.
  const isHeld = meeting.state === 'in_progress' && isOver(meeting, row);
  const attendance = isHeld ? 'attended' : 'invited';
  const said = [
    ...(['chair', 'secretary'] as const).flatMap((role) => {
      const name = row.values[role];
      return typeof name === 'string' ? [{ role, name, field: role } as const] : [];
    }),
    ...row
      .entries('attendees')
      .map((name) => ({ role: 'member', name, field: 'attendees' }) as const),
  ];
  const drafts = new Map<string, PartDraft>();
  for (const [position, { role, name, field }] of said.entries()) {
    const personId = row.refer('person', name, field);
    // Who chairs is often named once more among those present.
    if (personId === null || drafts.has(personId)) continue;
    const [existing] = row.known.find('attendee', allOf(meetingId, personId));
    const input: AttendeeInput = {
      ...{ meetingId, sideId: null, personId, organisationId: null, jobTitle: noName },
      ...{ role, attendance, position },
    };
    drafts.set(personId, ifMissing('attendee', input, existing));
  }
  return [...drafts.values()];
}

function sides(row: RowView, meetingId: string): PartDraft[] {
  return row.entries('sides').flatMap((name, position) => {
    const organisationId = row.refer('organisation', name, 'sides');
    if (organisationId === null) return [];
    const [existing] = row.known.find('side', allOf(meetingId, organisationId));
    const known = row.known.get('organisation', organisationId)?.input;
    const { name: own, country = null } = (known ?? {}) as Partial<OrganisationInput>;
    const input: SideInput = {
      ...{ meetingId, name: own ?? inOneLanguage(name), organisationId, country },
      ...{ isHost: false, position },
    };
    return [ifMissing('side', input, existing)];
  });
}

function topic(row: RowView, meetingId: string): PartDraft[] {
  if (typeof row.values.project !== 'string') return [];
  const projectId = findOwner(row, { field: 'project' });
  if (projectId === null) return [];
  const existing = row.known
    .find('meetingTopic', ownedBy(meetingId))
    .find(({ input }) => input['projectId'] === projectId);
  return [
    ifMissing('meetingTopic', { meetingId, projectId, programmeId: null, note: '' }, existing),
  ];
}

function parts(row: RowView, id: string, input: Input, before: Input | null): PartDraft[] {
  const drafts = [...sides(row, id), ...attendees(row, id, of(input)), ...topic(row, id)];
  const isClosed = before !== null && of(before).state === 'closed';
  if (isClosed && drafts.some(({ existing }) => existing === undefined)) {
    row.fault({ code: 'MEETING_CLOSED', field: null, text: '' });
  }
  return drafts;
}

export const meetings: KindDefinition = {
  kind: 'meetings',
  record: 'meeting',
  needs: ['meeting', 'person', 'affiliation', 'organisation'],
  needsOf: {
    chair: ['attendee'],
    secretary: ['attendee'],
    attendees: ['attendee'],
    sides: ['side'],
    project: ['project', 'identifier', 'meetingTopic'],
  },
  blank: { ...blankMeeting, kind: 'other', state: 'open' },
  places: {
    ...titlePlaces,
    number: { field: 'number' },
    kind: { field: 'kind' },
    date: { field: 'date' },
    endDate: { field: 'endDate' },
    startTime: { field: 'startTime' },
    endTime: { field: 'endTime' },
    place: { field: 'place', language: 'any' },
    country: { field: 'country' },
    link: { field: 'link' },
    purpose: { field: 'purpose', language: 'any' },
    tags: { field: 'tags' },
  },
  group: (values) => {
    const title = titleKey(firstTitle(values));
    return title === '' ? '' : `${title} / ${text(values.date)} / ${titleKey(text(values.number))}`;
  },
  match,
  finish: (input, before, row) => {
    const meeting = { ...of(input) };
    const { date, endDate } = meeting;
    // The last day of a meeting of one day is that day, and needs no field.
    if (endDate !== null && endDate === date) {
      meeting.endDate = before === null ? null : of(before).endDate;
    }
    // A meeting of the past was held; it is closed by locking its minutes, which the file does not bring.
    if (before === null && isOver(meeting, row)) meeting.state = 'in_progress';
    return meeting;
  },
  check: (after, before, row) => {
    const { date, endDate, state } = of(after);
    if (date !== null && endDate !== null && endDate < date) {
      row.fault({ code: 'END_BEFORE_START', field: 'endDate', text: `${date} – ${endDate}` });
    }
    if (before !== null && state === 'closed' && differs(before, after)) {
      row.fault({ code: 'MEETING_CLOSED', field: null, text: '' });
    }
  },
  parts,
};
