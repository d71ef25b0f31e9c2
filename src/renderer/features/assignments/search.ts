import {
  assignmentScopes,
  assignmentSortKeys,
  type AssignmentFilter,
  type AssignmentList,
} from '#shared/contract/assignments.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { everyAssignment } from '../../components/assignments/everyAssignment.ts';
import { present, sortOf, text, texts } from '../../components/views/readAddress.ts';

/** Filters and sorting of the control list as they stand in its address; what is absent is "all". */
export interface AssignmentSearch {
  q?: string;
  /** One of the scopes; without any, what is open. */
  scope?: string;
  person?: string[];
  organisation?: string[];
  project?: string[];
  meeting?: string[];
  tag?: string[];
  from?: string;
  to?: string;
  /** Sort keys in their order, descending ones with a minus before. */
  sort?: string[];
}

/** Reads the list's address; anything unknown in it is dropped. */
export function readAssignmentSearch(search: Record<string, unknown>): AssignmentSearch {
  return present({
    q: text(search['q']),
    scope: assignmentScopes.find((known) => known === search['scope']),
    person: texts(search['person']),
    organisation: texts(search['organisation']),
    project: texts(search['project']),
    meeting: texts(search['meeting']),
    tag: texts(search['tag']),
    from: text(search['from']),
    to: text(search['to']),
    sort: texts(search['sort']),
  });
}

const dateOf = (day = ''): string | null => (isCalendarDate(day) ? day : null);

/** The filter that an address stands for. */
export function filterFromSearch(search: AssignmentSearch): AssignmentFilter {
  return {
    ...everyAssignment,
    search: search.q ?? '',
    scope: assignmentScopes.find((known) => known === search.scope) ?? 'open',
    personIds: search.person ?? [],
    organisationIds: search.organisation ?? [],
    projectIds: search.project ?? [],
    meetingIds: search.meeting ?? [],
    tags: search.tag ?? [],
    from: dateOf(search.from),
    to: dateOf(search.to),
  };
}

/** Sorting from the address, the earliest term first when it says none; unknown columns are dropped. */
export function sortFromSearch(sort: readonly string[] = []): AssignmentList['sort'] {
  const chosen = sortOf(assignmentSortKeys, sort);
  return chosen.length > 0 ? chosen : [{ key: 'due', descending: false }];
}
