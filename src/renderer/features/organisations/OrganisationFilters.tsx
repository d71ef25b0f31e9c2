import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { organisationKinds } from '#shared/contract/organisations.ts';
import { countryCodes } from '#shared/domain/countries.ts';
import { useFormat } from '../../api/useFormat.ts';
import { compareTexts } from '../../components/compareTexts.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../components/filters/TagFilter.tsx';
import type { OrganisationView } from './useOrganisationView.ts';

interface OrganisationFiltersProps {
  view: OrganisationView;
}

/** Search box and filters of the list. */
export function OrganisationFilters({ view }: OrganisationFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { list, change } = view;
  const kindChoice = (id: string) => ({ id, label: t(`organisations.kind.${id}`) });
  const countryChoice = (id: string) => ({ id, label: format.country(id) });
  const findCountries = (search: string) =>
    countryCodes
      .map(countryChoice)
      .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
      .toSorted((a, b) => compareTexts(a.label, b.label));
  return (
    <Group gap="xs" px="md" pb="xs">
      <SearchBox
        value={list.search}
        label={t('organisations.list.search')}
        onChange={(q) => change({ q })}
      />
      <ChoiceFilter
        label={t('organisations.field.kind')}
        selected={list.kinds.map(kindChoice)}
        onChange={(kind) => change({ kind })}
        sourceKey={['organisationKinds', t('organisations.field.kind')]}
        load={() => Promise.resolve(organisationKinds.map(kindChoice))}
        isShort
      />
      <ChoiceFilter
        label={t('organisations.field.country')}
        selected={list.countries.map(countryChoice)}
        onChange={(country) => change({ country })}
        sourceKey={['countries', t('organisations.field.country')]}
        load={(search) => Promise.resolve(findCountries(search))}
      />
      <TagFilter kind="organisation" tags={list.tags} onChange={(tag) => change({ tag })} />
      {view.isFiltered ? (
        <Button variant="subtle" size="compact-sm" onClick={view.clearFilters}>
          {t('common.filter.clearAll')}
        </Button>
      ) : null}
    </Group>
  );
}
