import { organisationKinds, organisationSortKeys } from '#shared/contract/organisations.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import { countriesOf, present, sortOf, text, texts } from '../../components/views/readAddress.ts';

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

/** Reads the list's address; anything unknown in it is dropped. */
export function readOrganisationSearch(search: Record<string, unknown>): OrganisationSearch {
  return present({
    q: text(search['q']),
    country: texts(search['country']),
    kind: texts(search['kind']),
    tag: texts(search['tag']),
    sort: texts(search['sort']),
  });
}

/** What the call of the list takes for an address. */
export function listFromSearch(
  search: OrganisationSearch,
): Pick<List, 'search' | 'countries' | 'kinds' | 'tags' | 'sort'> {
  const { q = '', country, kind = [], tag = [], sort } = search;
  return {
    search: q,
    countries: countriesOf(country),
    kinds: organisationKinds.filter((known) => kind.includes(known)),
    tags: tag,
    sort: sortOf(organisationSortKeys, sort),
  };
}
