import { Group, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { initiativeStates } from '#shared/domain/initiativeLife.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { useMeetingSource } from '../../components/fields/useMeetingSource.ts';
import { useOrganisationSource } from '../../components/fields/useOrganisationSource.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { ClearFilters } from '../../components/filters/ClearFilters.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../components/filters/TagFilter.tsx';
import { useRecordNames } from '../../components/filters/useRecordNames.ts';
import { views } from './search.ts';
import { useInitiativeLabel } from './useInitiativeLabel.ts';
import type { InitiativeView } from './useInitiativeView.ts';

/** Board or list, search box and filters. */
export function InitiativeFilters({ view }: { view: InitiativeView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useInitiativeLabel();
  const meetings = useMeetingSource();
  const organisations = useOrganisationSource();
  const { filter, change, isList } = view;
  const state = (id: string) => ({ id, label: t(`history.value.initiativeState.${id}`) });
  return (
    <Group gap="xs" px="md" pb="xs">
      <SegmentedControl
        aria-label={t('initiatives.view.label')}
        value={isList ? 'list' : 'board'}
        data={views.map((value) => ({ value, label: t(`initiatives.view.${value}`) }))}
        onChange={(value) => change({ view: value === 'list' ? 'list' : '' })}
      />
      <SearchBox
        value={filter.search}
        label={t('initiatives.list.search')}
        onChange={(q) => change({ q })}
      />
      <ChoiceFilter
        label={label('state')}
        selected={filter.states.map(state)}
        onChange={(ids) => change({ state: ids })}
        sourceKey={['initiativeStates', language]}
        load={() => Promise.resolve(initiativeStates.map(state))}
        isShort
      />
      <ChoiceFilter
        label={label('meetingId')}
        selected={useRecordNames('meetings.get', filter.meetingIds)}
        onChange={(meeting) => change({ meeting })}
        sourceKey={meetings.key}
        load={meetings.load}
      />
      <ChoiceFilter
        label={label('organisationId')}
        selected={useRecordNames('organisations.get', filter.organisationIds)}
        onChange={(organisation) => change({ organisation })}
        sourceKey={organisations.key}
        load={organisations.load}
      />
      <TagFilter kind="initiative" tags={filter.tags} onChange={(tag) => change({ tag })} />
      <ClearFilters view={view} />
    </Group>
  );
}
