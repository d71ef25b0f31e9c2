import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { useFormat } from '../../api/useFormat.ts';
import { DateField } from '../fields/DateField.tsx';
import { FilterChip } from './FilterChip.tsx';

interface PeriodFilterProps {
  label: string;
  /** `YYYY-MM-DD` or null for an open end. */
  from: string | null;
  to: string | null;
  onChange: (from: string | null, to: string | null) => void;
}

function dateOrNull(text: string): string | null {
  return isCalendarDate(text) ? text : null;
}

/** A filter by dates between two days, either of them open. */
export function PeriodFilter({ label, from, to, onChange }: PeriodFilterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = [
    from === null ? '' : t('common.filter.from', { date: format.date(from) }),
    to === null ? '' : t('common.filter.to', { date: format.date(to) }),
  ];
  return (
    <FilterChip
      label={label}
      text={parts.filter((part) => part !== '').join(' ')}
      onClear={() => onChange(null, null)}
    >
      <Stack gap="sm">
        <DateField
          label={t('common.filter.fromLabel')}
          value={from ?? ''}
          onChange={(date) => onChange(dateOrNull(date), to)}
        />
        <DateField
          label={t('common.filter.toLabel')}
          value={to ?? ''}
          onChange={(date) => onChange(from, dateOrNull(date))}
        />
      </Stack>
    </FilterChip>
  );
}
