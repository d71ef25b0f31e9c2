import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { meetingKinds } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { meetingStates } from '#shared/domain/meetingLife.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { ClearFilters } from '../../components/filters/ClearFilters.tsx';
import { CountryFilter } from '../../components/filters/CountryFilter.tsx';
import { PeriodFilter } from '../../components/filters/PeriodFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { useMeetingLabel } from './useMeetingLabel.ts';
import type { MeetingView } from './useMeetingView.ts';

interface MeetingFiltersProps {
  view: MeetingView;
}

/** Search box and filters of the list. */
export function MeetingFilters({ view }: MeetingFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = useMeetingLabel();
  const series = useCall('meetingSeries.list', {});
  const { filter, change } = view;
  const kind = (id: string) => ({ id, label: t(`history.value.meetingKind.${id}`) });
  const state = (id: string) => ({ id, label: t(`history.value.meetingState.${id}`) });
  const allSeries = (series.data?.rows ?? []).map(({ id, name }) => ({
    id,
    label: localText(name, language),
  }));
  return (
    <Group gap="xs" px="md" pb="xs">
      <SearchBox
        value={filter.search}
        label={t('meetings.list.search')}
        onChange={(q) => change({ q })}
      />
      <ChoiceFilter
        label={label('state')}
        selected={filter.states.map(state)}
        onChange={(ids) => change({ state: ids })}
        sourceKey={['meetingStates', language]}
        load={() => Promise.resolve(meetingStates.map(state))}
        isShort
      />
      <ChoiceFilter
        label={label('kind')}
        selected={filter.kinds.map(kind)}
        onChange={(ids) => change({ kind: ids })}
        sourceKey={['meetingKinds', language]}
        load={() => Promise.resolve(meetingKinds.map(kind))}
        isShort
      />
      <ChoiceFilter
        label={label('seriesId')}
        selected={allSeries.filter(({ id }) => filter.seriesIds.includes(id))}
        onChange={(ids) => change({ series: ids })}
        sourceKey={['meetingSeries', allSeries]}
        load={() => Promise.resolve(allSeries)}
        isShort
      />
      <CountryFilter
        label={label('country')}
        countries={filter.countries}
        onChange={(country) => change({ country })}
      />
      <PeriodFilter
        label={label('date')}
        from={filter.from}
        to={filter.to}
        onChange={(from, to) => change({ from: from ?? '', to: to ?? '' })}
      />
      <ClearFilters view={view} />
    </Group>
  );
}
