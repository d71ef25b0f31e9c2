import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { assignmentFilter, type AssignmentFilter } from '#shared/contract/assignments.ts';
import { everyAssignment } from '../../../components/assignments/everyAssignment.ts';
import { useMeetingSource } from '../../../components/fields/useMeetingSource.ts';
import { useOrganisationSource } from '../../../components/fields/useOrganisationSource.ts';
import { usePersonSource } from '../../../components/fields/usePersonSource.ts';
import { useProjectSource } from '../../../components/fields/useProjectSource.ts';
import { ChoiceFilter } from '../../../components/filters/ChoiceFilter.tsx';
import { PeriodFilter } from '../../../components/filters/PeriodFilter.tsx';
import { SearchBox } from '../../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../../components/filters/TagFilter.tsx';
import { useRecordNames } from '../../../components/filters/useRecordNames.ts';
import { readJson } from './readJson.ts';

interface ControlFiltersProps {
  value: string;
  onChange: (value: string) => void;
}

/** Which assignments the control list holds. */
export function ControlFilters({ value, onChange }: ControlFiltersProps) {
  const { t } = useTranslation();
  const people = usePersonSource();
  const organisations = useOrganisationSource();
  const projects = useProjectSource();
  const meetings = useMeetingSource();
  const whole = readJson(value);
  const read = assignmentFilter.safeParse({
    ...everyAssignment,
    ...(whole['filter'] as object | undefined),
  });
  const filter = read.data ?? everyAssignment;
  const change = (changed: Partial<AssignmentFilter>): void =>
    onChange(JSON.stringify({ ...whole, filter: { ...filter, ...changed } }));
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm" fw={500}>
        {t('reportScreens.controlFilters')}
      </Text>
      <SearchBox
        value={filter.search}
        label={t('assignments.list.search')}
        onChange={(search) => change({ search })}
      />
      <ChoiceFilter
        label={t('history.kind.executor')}
        selected={useRecordNames('people.get', filter.personIds)}
        onChange={(personIds) => change({ personIds })}
        sourceKey={people.key}
        load={people.load}
      />
      <ChoiceFilter
        label={t('history.kind.organisation')}
        selected={useRecordNames('organisations.get', filter.organisationIds)}
        onChange={(organisationIds) => change({ organisationIds })}
        sourceKey={organisations.key}
        load={organisations.load}
      />
      <ChoiceFilter
        label={t('history.kind.project')}
        selected={useRecordNames('projects.get', filter.projectIds)}
        onChange={(projectIds) => change({ projectIds })}
        sourceKey={projects.key}
        load={projects.load}
      />
      <ChoiceFilter
        label={t('history.kind.meeting')}
        selected={useRecordNames('meetings.get', filter.meetingIds)}
        onChange={(meetingIds) => change({ meetingIds })}
        sourceKey={meetings.key}
        load={meetings.load}
      />
      <TagFilter kind="assignment" tags={filter.tags} onChange={(tags) => change({ tags })} />
      <PeriodFilter
        label={t('assignments.column.due')}
        from={filter.from}
        to={filter.to}
        onChange={(from, to) => change({ from, to })}
      />
    </Stack>
  );
}
