import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { isStatusCode } from '#shared/domain/lifecycle.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import type { ProjectFilter, ProjectSort } from '#shared/contract/projects.ts';
import type { TableSort } from '../../components/table/column.ts';
import { sortFromSearch, type ProjectSearch } from './search.ts';

const route = getRouteApi('/projects');

export interface ProjectView {
  search: ProjectSearch;
  filter: ProjectFilter;
  sort: ProjectSort[];
  isFiltered: boolean;
  /** Changes some of the address; an empty list or text takes a filter away. */
  change: (changes: Partial<ProjectSearch>) => void;
  setSort: (sort: readonly TableSort[]) => void;
  clearFilters: () => void;
}

function dateOrNull(text: string | undefined): string | null {
  return text !== undefined && isCalendarDate(text) ? text : null;
}

function filterFromSearch(search: ProjectSearch): ProjectFilter {
  return {
    search: search.q ?? '',
    statuses: (search.status ?? []).filter(isStatusCode),
    programmeIds: search.programme ?? [],
    organisationIds: search.organisation ?? [],
    currencies: search.currency ?? [],
    tags: search.tag ?? [],
    endFrom: dateOrNull(search.from),
    endTo: dateOrNull(search.to),
  };
}

/** The list's filters and sorting, which its address holds. */
export function useProjectView(): ProjectView {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useMemo(() => filterFromSearch(search), [search]);
  const sort = useMemo(() => sortFromSearch(search.sort), [search.sort]);
  const change = (changes: Partial<ProjectSearch>): void => {
    void navigate({
      replace: true,
      search: (before) => {
        const all = Object.entries({ ...before, ...changes });
        return Object.fromEntries(all.filter(([, value]) => value && value.length > 0));
      },
    });
  };
  return {
    search,
    filter,
    sort,
    isFiltered: Object.keys(search).some((key) => key !== 'sort'),
    change,
    setSort: (next) =>
      change({ sort: next.map((entry) => `${entry.descending ? '-' : ''}${entry.key}`) }),
    clearFilters: () =>
      void navigate({ replace: true, search: search.sort ? { sort: search.sort } : {} }),
  };
}
