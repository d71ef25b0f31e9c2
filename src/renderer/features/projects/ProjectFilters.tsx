import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import { invoke } from '../../api/client.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { PeriodFilter } from '../../components/filters/PeriodFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { useRecordNames } from './useRecordNames.ts';
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
      <ChoiceFilter
        label={t('projects.field.tags')}
        selected={filter.tags.map(asItIs)}
        onChange={(tag) => change({ tag })}
        sourceKey={['records.tags', 'project']}
        load={async (search) => {
          const tags = await invoke('records.tags', { kind: 'project' });
          const wanted = search.toLowerCase();
          return tags
            .filter(({ tag }) => tag.toLowerCase().includes(wanted))
            .map(({ tag }) => ({ id: tag, label: tag }));
        }}
      />
      <PeriodFilter
        label={t('projects.list.ends')}
        from={filter.endFrom}
        to={filter.endTo}
        onChange={(from, to) => change({ from: from ?? '', to: to ?? '' })}
      />
      {view.isFiltered ? (
        <Button variant="subtle" size="compact-sm" onClick={view.clearFilters}>
          {t('common.filter.clearAll')}
        </Button>
      ) : null}
    </Group>
  );
}
