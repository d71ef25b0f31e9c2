import {
  initiativeSortKeys,
  type InitiativeFilter,
  type InitiativeList,
} from '#shared/contract/initiatives.ts';
import { initiativeStates } from '#shared/domain/initiativeLife.ts';
import { present, sortOf, text, texts } from '../../components/views/readAddress.ts';

export const views = ['board', 'list'] as const;

/** What of the initiatives is shown and how, as it stands in the address; what is absent is "all", on the board. */
export interface InitiativeSearch {
  q?: string;
  view?: string;
  state?: string[];
  meeting?: string[];
  organisation?: string[];
  tag?: string[];
  /** Sort keys in their order, descending ones with a minus before. */
  sort?: string[];
}

/** Reads the address; anything unknown in it is dropped. */
export const readInitiativeSearch = (search: Record<string, unknown>): InitiativeSearch =>
  present({
    q: text(search['q']),
    view: views.find((known) => known === search['view']),
    state: texts(search['state']),
    meeting: texts(search['meeting']),
    organisation: texts(search['organisation']),
    tag: texts(search['tag']),
    sort: texts(search['sort']),
  });

/** The filter that an address stands for. */
export function filterFromSearch(search: InitiativeSearch): InitiativeFilter {
  const { q = '', state = [], meeting = [], organisation = [], tag = [] } = search;
  return {
    search: q,
    states: initiativeStates.filter((known) => state.includes(known)),
    meetingIds: meeting,
    organisationIds: organisation,
    tags: tag,
  };
}

/** Sorting from the address, the latest voiced first when it says none; unknown columns are dropped. */
export function sortFromSearch(sort: readonly string[] = []): InitiativeList['sort'] {
  const chosen = sortOf(initiativeSortKeys, sort);
  return chosen.length > 0 ? chosen : [{ key: 'voicedDate', descending: true }];
}
