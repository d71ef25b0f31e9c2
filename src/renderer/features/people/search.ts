import {
  degrees,
  personSortKeys,
  type PersonFilter,
  type PersonList,
} from '#shared/contract/people.ts';
import { countriesOf, present, sortOf, text, texts } from '../../components/views/readAddress.ts';

/** Filters and sorting of the list as they stand in its address; what is absent is "all". */
export interface PersonSearch {
  q?: string;
  organisation?: string[];
  country?: string[];
  degree?: string[];
  tag?: string[];
  /** `yes` or `no`, of today. */
  young?: string;
  /** Sort keys in their order, descending ones with a minus before. */
  sort?: string[];
}

/** Reads the list's address; anything unknown in it is dropped. */
export function readPersonSearch(search: Record<string, unknown>): PersonSearch {
  return present({
    q: text(search['q']),
    organisation: texts(search['organisation']),
    country: texts(search['country']),
    degree: texts(search['degree']),
    tag: texts(search['tag']),
    young: ['yes', 'no'].find((known) => known === search['young']),
    sort: texts(search['sort']),
  });
}

/** The filter that an address stands for. */
export function filterFromSearch(search: PersonSearch): PersonFilter {
  const { young, degree = [] } = search;
  return {
    search: search.q ?? '',
    organisationIds: search.organisation ?? [],
    countries: countriesOf(search.country),
    degrees: degrees.filter((known) => degree.includes(known)),
    tags: search.tag ?? [],
    isYoung: young === undefined ? null : young === 'yes',
  };
}

/** Sorting from the address, by name when it says none; unknown columns are dropped. */
export function sortFromSearch(sort: readonly string[] = []): PersonList['sort'] {
  const chosen = sortOf(personSortKeys, sort);
  return chosen.length > 0 ? chosen : [{ key: 'name', descending: false }];
}
