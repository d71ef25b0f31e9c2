import { organisationKinds, organisationSortKeys } from '#shared/contract/organisations.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';

type List = ParsedInput<'organisations.list'>;

/** Filters and sorting of the list as they stand in its address; what is absent is "all". */
export interface OrganisationSearch {
  q?: string;
  country?: string[];
  kind?: string[];
  tag?: string[];
  /** Sort keys in their order, descending ones with a minus before. */
  sort?: string[];
}

function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value.filter((item) => typeof item === 'string');
  return list.length > 0 ? list : undefined;
}

/** Reads the list's address; anything unknown in it is dropped. */
export function readOrganisationSearch(search: Record<string, unknown>): OrganisationSearch {
  const { q } = search;
  const found = {
    q: typeof q === 'string' && q !== '' ? q : undefined,
    country: texts(search['country']),
    kind: texts(search['kind']),
    tag: texts(search['tag']),
    sort: texts(search['sort']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What the call of the list takes for an address. */
export function listFromSearch(
  search: OrganisationSearch,
): Pick<List, 'search' | 'countries' | 'kinds' | 'tags' | 'sort'> {
  const { q = '', country = [], kind = [], tag = [], sort = [] } = search;
  return {
    search: q,
    countries: country.filter((code) => /^[A-Z]{2}$/u.test(code)),
    kinds: organisationKinds.filter((known) => kind.includes(known)),
    tags: tag,
    sort: sort.flatMap((entry) => {
      const descending = entry.startsWith('-');
      const key = organisationSortKeys.find((known) => known === entry.slice(descending ? 1 : 0));
      return key ? [{ key, descending }] : [];
    }),
  };
}
