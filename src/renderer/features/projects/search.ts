import { projectSortKeys, type ProjectSort } from '#shared/contract/projects.ts';

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

function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value.filter((item) => typeof item === 'string');
  return list.length > 0 ? list : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads the list's address; anything unknown in it is dropped. */
export function readProjectSearch(search: Record<string, unknown>): ProjectSearch {
  const found = {
    q: text(search['q']),
    status: texts(search['status']),
    programme: texts(search['programme']),
    organisation: texts(search['organisation']),
    currency: texts(search['currency']),
    tag: texts(search['tag']),
    from: text(search['from']),
    to: text(search['to']),
    sort: texts(search['sort']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Sorting from the address; unknown columns are dropped. */
export function sortFromSearch(sort: readonly string[] = []): ProjectSort[] {
  return sort.flatMap((entry) => {
    const descending = entry.startsWith('-');
    const key = projectSortKeys.find((known) => known === entry.slice(descending ? 1 : 0));
    return key ? [{ key, descending }] : [];
  });
}
