import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { degrees } from '#shared/contract/people.ts';
import { countryCodes } from '#shared/domain/countries.ts';
import { useFormat } from '../../api/useFormat.ts';
import { compareTexts } from '../../components/compareTexts.ts';
import { useOrganisationSource } from '../../components/fields/useOrganisationSource.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../components/filters/TagFilter.tsx';
import { useOrganisationNames } from './useOrganisationNames.ts';
import { usePersonLabel } from './usePersonLabel.ts';
import type { PersonView } from './usePersonView.ts';

interface PersonFiltersProps {
  view: PersonView;
}

/** Search box and filters of the list. */
export function PersonFilters({ view }: PersonFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const label = usePersonLabel();
  const organisations = useOrganisationSource();
  const { filter, change } = view;
  const degreeChoice = (id: string) => ({ id, label: t(`people.degree.${id}`) });
  const countryChoice = (id: string) => ({ id, label: format.country(id) });
  const findCountries = (search: string) =>
    countryCodes
      .map(countryChoice)
      .filter((choice) => choice.label.toLowerCase().includes(search.toLowerCase()))
      .toSorted((a, b) => compareTexts(a.label, b.label));
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
        selected={useOrganisationNames(filter.organisationIds)}
        onChange={(organisation) => change({ organisation })}
        sourceKey={organisations.key}
        load={organisations.load}
      />
      <ChoiceFilter
        label={label('country')}
        selected={filter.countries.map(countryChoice)}
        onChange={(country) => change({ country })}
        sourceKey={['countries', label('country')]}
        load={(search) => Promise.resolve(findCountries(search))}
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
      {view.isFiltered ? (
        <Button variant="subtle" size="compact-sm" onClick={view.clearFilters}>
          {t('common.filter.clearAll')}
        </Button>
      ) : null}
    </Group>
  );
}
