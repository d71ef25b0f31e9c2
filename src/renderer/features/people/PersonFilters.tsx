import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { degrees } from '#shared/contract/people.ts';
import { useOrganisationSource } from '../../components/fields/useOrganisationSource.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { ClearFilters } from '../../components/filters/ClearFilters.tsx';
import { CountryFilter } from '../../components/filters/CountryFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../components/filters/TagFilter.tsx';
import { useRecordNames } from '../../components/filters/useRecordNames.ts';
import { usePersonLabel } from './usePersonLabel.ts';
import type { PersonView } from './usePersonView.ts';

interface PersonFiltersProps {
  view: PersonView;
}

/** Search box and filters of the list. */
export function PersonFilters({ view }: PersonFiltersProps) {
  const { t } = useTranslation();
  const label = usePersonLabel();
  const organisations = useOrganisationSource();
  const { filter, change } = view;
  const degreeChoice = (id: string) => ({ id, label: t(`people.degree.${id}`) });
  const youngChoice = (id: string) => ({ id, label: t(`people.young.${id}`) });
  return (
    <Group gap="xs" px="md" pb="xs">
      <SearchBox
        value={filter.search}
        label={t('people.list.search')}
        onChange={(q) => change({ q })}
      />
      <ChoiceFilter
        label={t('people.field.organisation')}
        selected={useRecordNames('organisations.get', filter.organisationIds)}
        onChange={(organisation) => change({ organisation })}
        sourceKey={organisations.key}
        load={organisations.load}
      />
      <CountryFilter
        label={label('country')}
        countries={filter.countries}
        onChange={(country) => change({ country })}
      />
      <ChoiceFilter
        label={label('degree')}
        selected={filter.degrees.map(degreeChoice)}
        onChange={(degree) => change({ degree })}
        sourceKey={['degrees', label('degree')]}
        load={() => Promise.resolve(degrees.map(degreeChoice))}
        isShort
      />
      <TagFilter kind="person" tags={filter.tags} onChange={(tag) => change({ tag })} />
      <ChoiceFilter
        label={t('people.list.young')}
        selected={filter.isYoung === null ? [] : [youngChoice(filter.isYoung ? 'yes' : 'no')]}
        onChange={(ids) => change({ young: ids.at(-1) ?? '' })}
        sourceKey={['young', t('people.list.young')]}
        load={() => Promise.resolve(['yes', 'no'].map(youngChoice))}
        isShort
      />
      <ClearFilters view={view} />
    </Group>
  );
}
