import {
  degrees,
  personSortKeys,
  type PersonFilter,
  type PersonList,
} from '#shared/contract/people.ts';

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

function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value.filter((item) => typeof item === 'string');
  return list.length > 0 ? list : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads the list's address; anything unknown in it is dropped. */
export function readPersonSearch(search: Record<string, unknown>): PersonSearch {
  const found = {
    q: text(search['q']),
    organisation: texts(search['organisation']),
    country: texts(search['country']),
    degree: texts(search['degree']),
    tag: texts(search['tag']),
    young: ['yes', 'no'].find((known) => known === search['young']),
    sort: texts(search['sort']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The filter that an address stands for. */
export function filterFromSearch(search: PersonSearch): PersonFilter {
  const { young, degree = [], country = [] } = search;
  return {
    search: search.q ?? '',
    organisationIds: search.organisation ?? [],
    countries: country.filter((code) => /^[A-Z]{2}$/u.test(code)),
    degrees: degrees.filter((known) => degree.includes(known)),
    tags: search.tag ?? [],
    isYoung: young === undefined ? null : young === 'yes',
  };
}

/** Sorting from the address, by name when it says none; unknown columns are dropped. */
export function sortFromSearch(sort: readonly string[] = []): PersonList['sort'] {
  const chosen = sort.flatMap((entry) => {
    const descending = entry.startsWith('-');
    const key = personSortKeys.find((known) => known === entry.slice(descending ? 1 : 0));
    return key ? [{ key, descending }] : [];
  });
  return chosen.length > 0 ? chosen : [{ key: 'name', descending: false }];
}
