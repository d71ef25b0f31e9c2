import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { organisationKinds } from '#shared/contract/organisations.ts';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.tsx';
import { ClearFilters } from '../../components/filters/ClearFilters.tsx';
import { CountryFilter } from '../../components/filters/CountryFilter.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { TagFilter } from '../../components/filters/TagFilter.tsx';
import type { OrganisationView } from './useOrganisationView.ts';

interface OrganisationFiltersProps {
  view: OrganisationView;
}

/** Search box and filters of the list. */
export function OrganisationFilters({ view }: OrganisationFiltersProps) {
  const { t } = useTranslation();
  const { list, change } = view;
  const kindChoice = (id: string) => ({ id, label: t(`organisations.kind.${id}`) });
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
      <CountryFilter
        label={t('organisations.field.country')}
        countries={list.countries}
        onChange={(country) => change({ country })}
      />
      <TagFilter kind="organisation" tags={list.tags} onChange={(tag) => change({ tag })} />
      <ClearFilters view={view} />
    </Group>
  );
}
