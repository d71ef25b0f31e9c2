import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { ClearFilters } from '../../components/filters/ClearFilters.tsx';
import { PeriodFilter } from '../../components/filters/PeriodFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../components/filters/TagFilter.tsx';
import { useRecordNames } from '../../components/filters/useRecordNames.ts';
import { useRecordSources } from './useRecordSources.ts';
import type { ProjectView } from './useProjectView.ts';

interface ProjectFiltersProps {
  view: ProjectView;
}

/** Search box and filters of the list; together they read as a sentence. */
export function ProjectFilters({ view }: ProjectFiltersProps) {
  const { t } = useTranslation();
  const sources = useRecordSources();
  const { filter, change } = view;
  const statusChoice = (id: string) => ({ id, label: t(`status.${id}`) });
  const asItIs = (id: string) => ({ id, label: id });
  return (
    <Group gap="xs" px="md" pb="xs">
      <SearchBox
        value={filter.search}
        label={t('projects.list.search')}
        onChange={(q) => change({ q })}
      />
      <ChoiceFilter
        label={t('projects.field.status')}
        selected={filter.statuses.map(statusChoice)}
        onChange={(status) => change({ status })}
        sourceKey={['statuses', t('projects.field.status')]}
        load={() => Promise.resolve(statusCodes.map(statusChoice))}
        isShort
      />
      <ChoiceFilter
        label={t('projects.field.programme')}
        selected={useRecordNames('programmes.get', filter.programmeIds)}
        onChange={(programme) => change({ programme })}
        sourceKey={sources.programme.key}
        load={sources.programme.load}
      />
      <ChoiceFilter
        label={t('projects.field.leadOrganisation')}
        selected={useRecordNames('organisations.get', filter.organisationIds)}
        onChange={(organisation) => change({ organisation })}
        sourceKey={sources.organisation.key}
        load={sources.organisation.load}
      />
      <ChoiceFilter
        label={t('projects.field.currency')}
        selected={filter.currencies.map(asItIs)}
        onChange={(currency) => change({ currency })}
        sourceKey={['currencies']}
        load={() => Promise.resolve(currencyCodes.slice(0, 8).map(asItIs))}
        isShort
      />
      <TagFilter kind="project" tags={filter.tags} onChange={(tag) => change({ tag })} />
      <PeriodFilter
        label={t('projects.list.ends')}
        from={filter.endFrom}
        to={filter.endTo}
        onChange={(from, to) => change({ from: from ?? '', to: to ?? '' })}
      />
      <ClearFilters view={view} />
    </Group>
  );
}
