import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMeetingSource } from '../../components/fields/useMeetingSource.ts';
import { useOrganisationSource } from '../../components/fields/useOrganisationSource.ts';
import { usePersonSource } from '../../components/fields/usePersonSource.ts';
import { useProjectSource } from '../../components/fields/useProjectSource.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { ClearFilters } from '../../components/filters/ClearFilters.tsx';
import { PeriodFilter } from '../../components/filters/PeriodFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../components/filters/TagFilter.tsx';
import { useRecordNames } from '../../components/filters/useRecordNames.ts';
import type { AssignmentView } from './useAssignmentView.ts';

interface AssignmentFiltersProps {
  view: AssignmentView;
}

/** Search box and filters of the control list. */
export function AssignmentFilters({ view }: AssignmentFiltersProps) {
  const { t } = useTranslation();
  const people = usePersonSource();
  const organisations = useOrganisationSource();
  const projects = useProjectSource();
  const meetings = useMeetingSource();
  const { filter, change } = view;
  return (
    <Group gap="xs" px="md" pb="xs">
      <SearchBox
        value={filter.search}
        label={t('assignments.list.search')}
        onChange={(q) => change({ q })}
      />
      <ChoiceFilter
        label={t('history.kind.executor')}
        selected={useRecordNames('people.get', filter.personIds)}
        onChange={(person) => change({ person })}
        sourceKey={people.key}
        load={people.load}
      />
      <ChoiceFilter
        label={t('history.kind.organisation')}
        selected={useRecordNames('organisations.get', filter.organisationIds)}
        onChange={(organisation) => change({ organisation })}
        sourceKey={organisations.key}
        load={organisations.load}
      />
      <ChoiceFilter
        label={t('history.kind.project')}
        selected={useRecordNames('projects.get', filter.projectIds)}
        onChange={(project) => change({ project })}
        sourceKey={projects.key}
        load={projects.load}
      />
      <ChoiceFilter
        label={t('history.kind.meeting')}
        selected={useRecordNames('meetings.get', filter.meetingIds)}
        onChange={(meeting) => change({ meeting })}
        sourceKey={meetings.key}
        load={meetings.load}
      />
      <TagFilter kind="assignment" tags={filter.tags} onChange={(tag) => change({ tag })} />
      <PeriodFilter
        label={t('assignments.column.due')}
        from={filter.from}
        to={filter.to}
        onChange={(from, to) => change({ from: from ?? '', to: to ?? '' })}
      />
      <ClearFilters view={view} />
    </Group>
  );
}
