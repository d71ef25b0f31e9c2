import { projectSortKeys, type ProjectSort } from '#shared/contract/projects.ts';
import { present, sortOf, text, texts } from '../../components/views/readAddress.ts';

/** Filters and sorting of the list as they stand in its address; what is absent is "all". */
export interface ProjectSearch {
  q?: string;
  status?: string[];
  programme?: string[];
  organisation?: string[];
  currency?: string[];
  tag?: string[];
  from?: string;
  to?: string;
  /** Sort keys in their order, descending ones with a minus before. */
  sort?: string[];
}

/** Reads the list's address; anything unknown in it is dropped. */
export function readProjectSearch(search: Record<string, unknown>): ProjectSearch {
  return present({
    q: text(search['q']),
    status: texts(search['status']),
    programme: texts(search['programme']),
    organisation: texts(search['organisation']),
    currency: texts(search['currency']),
    tag: texts(search['tag']),
    from: text(search['from']),
    to: text(search['to']),
    sort: texts(search['sort']),
  });
}

/** Sorting from the address; unknown columns are dropped. */
export const sortFromSearch = (sort?: readonly string[]): ProjectSort[] =>
  sortOf(projectSortKeys, sort);
