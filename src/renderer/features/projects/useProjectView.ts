import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { isStatusCode } from '#shared/domain/lifecycle.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import type { ProjectFilter, ProjectSort } from '#shared/contract/projects.ts';
import { listAddress, type ListAddress } from '../../components/views/listAddress.ts';
import { sortFromSearch, type ProjectSearch } from './search.ts';

const route = getRouteApi('/projects');

export interface ProjectView extends ListAddress<ProjectSearch> {
  search: ProjectSearch;
  filter: ProjectFilter;
  sort: ProjectSort[];
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
  return { search, filter, sort, ...listAddress(search, navigate) };
}
