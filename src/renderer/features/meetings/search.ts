import {
  meetingKinds,
  meetingSortKeys,
  type MeetingFilter,
  type MeetingList,
} from '#shared/contract/meetings.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { meetingStates } from '#shared/domain/meetingLife.ts';
import { countriesOf, present, sortOf, text, texts } from '../../components/views/readAddress.ts';

/** Filters and sorting of the list as they stand in its address; what is absent is "all". */
export interface MeetingSearch {
  q?: string;
  kind?: string[];
  state?: string[];
  series?: string[];
  country?: string[];
  from?: string;
  to?: string;
  /** Sort keys in their order, descending ones with a minus before. */
  sort?: string[];
}

/** Reads the list's address; anything unknown in it is dropped. */
export function readMeetingSearch(search: Record<string, unknown>): MeetingSearch {
  return present({
    q: text(search['q']),
    kind: texts(search['kind']),
    state: texts(search['state']),
    series: texts(search['series']),
    country: texts(search['country']),
    from: text(search['from']),
    to: text(search['to']),
    sort: texts(search['sort']),
  });
}

/** The day that a new meeting is offered for; none when the address says none. */
export function readNewMeetingSearch(search: Record<string, unknown>): { date?: string } {
  const date = text(search['date']);
  return present({ date: date !== undefined && isCalendarDate(date) ? date : undefined });
}

const dateOf = (day = ''): string | null => (isCalendarDate(day) ? day : null);

/** The filter that an address stands for. */
export function filterFromSearch(search: MeetingSearch): MeetingFilter {
  const { kind = [], state = [] } = search;
  return {
    search: search.q ?? '',
    kinds: meetingKinds.filter((known) => kind.includes(known)),
    states: meetingStates.filter((known) => state.includes(known)),
    seriesIds: search.series ?? [],
    countries: countriesOf(search.country),
    projectIds: [],
    programmeIds: [],
    personIds: [],
    organisationIds: [],
    tags: [],
    from: dateOf(search.from),
    to: dateOf(search.to),
  };
}

/** Sorting from the address, the latest first when it says none; unknown columns are dropped. */
export function sortFromSearch(sort: readonly string[] = []): MeetingList['sort'] {
  const chosen = sortOf(meetingSortKeys, sort);
  return chosen.length > 0 ? chosen : [{ key: 'date', descending: true }];
}
