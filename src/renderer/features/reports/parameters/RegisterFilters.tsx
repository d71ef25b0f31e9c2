import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProjectFilter } from '#shared/contract/projects.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { isStatusCode, statusCodes } from '#shared/domain/lifecycle.ts';
import { ChoiceFilter } from '../../../components/filters/ChoiceFilter.tsx';
import { PeriodFilter } from '../../../components/filters/PeriodFilter.tsx';
import { SearchBox } from '../../../components/filters/SearchBox.tsx';
import {
  readRegister,
  registerOrders,
  writeRegister,
  type RegisterChoice,
} from './registerChoice.ts';
import { useRecordChoices } from './useRecordChoices.ts';

interface RegisterFiltersProps {
  value: string;
  onChange: (value: string) => void;
}

/** Selection and order of the register. */
export function RegisterFilters({ value, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation();
  const choice = readRegister(value);
  const { filter } = choice;
  const put = (changed: Partial<RegisterChoice>): void =>
    onChange(writeRegister({ ...choice, ...changed }));
  const change = (changes: Partial<ProjectFilter>): void =>
    put({ filter: { ...filter, ...changes } });
  const programmes = useRecordChoices('programmes', filter.programmeIds);
  const organisations = useRecordChoices('organisations', filter.organisationIds);
  const statusChoice = (id: string) => ({ id, label: t(`status.${id}`) });
  const currencyChoice = (id: string) => ({ id, label: id });
  return (
    <>
      <Stack gap="xs" align="flex-start">
        <Text size="sm" fw={500}>
          {t('reportScreens.filters')}
        </Text>
        <SearchBox
          value={filter.search}
          label={t('reportScreens.search')}
          onChange={(search) => change({ search })}
        />
        <ChoiceFilter
          label={t('reportScreens.status')}
          selected={filter.statuses.map(statusChoice)}
          onChange={(ids) => change({ statuses: ids.filter(isStatusCode) })}
          sourceKey={['statuses', t('reportScreens.status')]}
          load={() => Promise.resolve(statusCodes.map(statusChoice))}
          isShort
        />
        <ChoiceFilter
          label={t('reportScreens.programme')}
          {...programmes}
          onChange={(programmeIds) => change({ programmeIds })}
        />
        <ChoiceFilter
          label={t('reportScreens.organisation')}
          {...organisations}
          onChange={(organisationIds) => change({ organisationIds })}
        />
        <ChoiceFilter
          label={t('reportScreens.currency')}
          selected={filter.currencies.map(currencyChoice)}
          onChange={(currencies) => change({ currencies })}
          sourceKey={['currencies']}
          load={() => Promise.resolve(currencyCodes.slice(0, 8).map(currencyChoice))}
          isShort
        />
        <PeriodFilter
          label={t('reportScreens.ends')}
          from={filter.endFrom}
          to={filter.endTo}
          onChange={(endFrom, endTo) => change({ endFrom, endTo })}
        />
      </Stack>
      <Select
        label={t('reportScreens.order')}
        data={registerOrders.map((order) => ({
          value: order,
          label: t(`reportScreens.sort.${order}`),
        }))}
        value={choice.order}
        allowDeselect={false}
        onChange={(value) => {
          const order = registerOrders.find((each) => each === value);
          if (order) put({ order });
        }}
      />
    </>
  );
}
