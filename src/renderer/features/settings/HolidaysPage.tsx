import { useState } from 'react';
import {
  ActionIcon,
  Badge,
  Button,
  Center,
  Group,
  Loader,
  Table,
  Text,
  Title,
} from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { holidayKinds } from '#shared/contract/office.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { weekday } from '#shared/domain/dates.ts';
import { localText } from '#shared/domain/language.ts';
import { localeData } from '#shared/i18n/format/localeData.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PartDrawer } from '../../components/parts/PartDrawer.tsx';
import type { PartField } from '../../components/parts/partField.ts';
import type { PartKey } from '../../components/parts/partNames.ts';
import { useRemoval } from '../../components/parts/useRemoval.ts';
import { SettingsFrame } from './SettingsFrame.tsx';
import classes from './Settings.module.css';

type Day = CallOutput<'holidays.year'>[number];

/** The day on the form: one of the office's, one of the law that is to be outweighed, or a new one. */
interface Opened {
  day: Day | null;
  turn: number;
}

/** Free days and moved working days of a year. */
export function HolidaysPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [opened, setOpened] = useState<Opened | null>(null);
  const days = useCall('holidays.year', { year }, { keepsPrevious: true });
  const own = useCall('holidays.list', {}).data?.rows;
  const remove = useRemoval('holiday');
  const open = (day: Day | null): void =>
    setOpened((before) => ({ day, turn: (before?.turn ?? 0) + 1 }));
  const fields: readonly PartField<PartKey<'holidays'>>[] = [
    {
      key: 'date',
      type: 'date',
      label: t('settings.holiday.date'),
      isRequired: true,
      ...(opened?.day ? { initial: opened.day.date } : {}),
    },
    {
      key: 'kind',
      type: 'select',
      label: t('settings.holiday.kind'),
      options: holidayKinds.map((value) => ({ value, label: t(`settings.holidayKind.${value}`) })),
      isRequired: true,
      initial: opened?.day ? 'working_day' : 'day_off',
    },
    { key: 'name', type: 'localText', label: t('settings.holiday.name') },
  ];
  const row = own?.find(({ id }) => id === opened?.day?.id) ?? null;
  const nameOf = (day: Day): string =>
    localText(day.name, language) || t(`settings.holidayKind.${day.kind}`);
  const removeDay = async (day: Day): Promise<void> => {
    if (day.id && (await remove(day.id, `${format.date(day.date)} ${nameOf(day)}`))) {
      setOpened(null);
    }
  };
  return (
    <SettingsFrame>
      <Group justify="space-between" mb="xs">
        <Group gap="xs">
          <ActionIcon
            disabled={year <= 1990}
            aria-label={t('settings.holiday.previousYear')}
            onClick={() => setYear(year - 1)}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <Title order={2} aria-live="polite">
            {t('settings.holiday.year', { year })}
          </Title>
          <ActionIcon
            disabled={year >= 2100}
            aria-label={t('settings.holiday.nextYear')}
            onClick={() => setYear(year + 1)}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
        </Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => open(null)}
        >
          {t('settings.holiday.add')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {t('settings.holiday.text')}
      </Text>
      {days.error ? (
        <LoadProblem error={days.error} onRetry={() => void days.refetch()} />
      ) : days.data ? (
        <Table aria-label={t('settings.section.holidays')} withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('settings.holiday.date')}</Table.Th>
              <Table.Th scope="col">{t('settings.holiday.name')}</Table.Th>
              <Table.Th scope="col">{t('settings.holiday.kind')}</Table.Th>
              <Table.Th scope="col">{t('settings.holiday.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.data.map((day) => (
              <Table.Tr key={day.date}>
                <Table.Td className={classes['short'] ?? ''}>
                  {format.date(day.date)}{' '}
                  <span className={classes['quiet']}>
                    {localeData[language].dates.weekdaysShort[weekday(day.date) - 1]}
                  </span>
                </Table.Td>
                <Table.Th scope="row" fw={400}>
                  {nameOf(day)}{' '}
                  {day.isToConfirm ? (
                    <Badge color="yellow" variant="outline" c="inherit">
                      {t('settings.holiday.toConfirm')}
                    </Badge>
                  ) : null}
                </Table.Th>
                <Table.Td className={classes['short'] ?? ''}>
                  {t(`settings.holidayKind.${day.kind}`)}
                  <br />
                  <Text span size="xs" c="dimmed">
                    {t(day.isBuiltIn ? 'settings.holiday.byLaw' : 'settings.holiday.own')}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Group gap={4} wrap="nowrap">
                    <ActionIcon
                      aria-label={t('settings.holiday.change', { date: format.date(day.date) })}
                      onClick={() => open(day)}
                    >
                      <IconPencil size={18} />
                    </ActionIcon>
                    {day.isBuiltIn ? null : (
                      <ActionIcon
                        aria-label={t('settings.holiday.remove', { date: format.date(day.date) })}
                        onClick={() => void removeDay(day)}
                      >
                        <IconTrash size={18} />
                      </ActionIcon>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <Center p="xl">
          <Loader />
        </Center>
      )}
      <PartDrawer<'holidays'>
        isOpen={opened !== null}
        turn={opened?.turn ?? 0}
        name="holidays"
        owner={{}}
        fields={fields}
        row={row}
        refusals={{ ALREADY_THERE: 'date' }}
        title={t(opened?.day ? 'settings.holiday.edit' : 'settings.holiday.add')}
        onSaved={(goesOn) => (goesOn ? open(null) : setOpened(null))}
        onLeave={() => setOpened(null)}
        onRemove={() => {
          if (opened?.day) void removeDay(opened.day);
        }}
      />
    </SettingsFrame>
  );
}
