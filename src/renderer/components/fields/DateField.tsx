import { useState } from 'react';
import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { parseDay } from '#shared/domain/parseDate.ts';
import { useFormat } from '../../api/useFormat.ts';

interface DateFieldProps {
  label: string;
  /** `YYYY-MM-DD`, empty, or what was typed when it is no date. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  description?: string;
}

/** A date typed in any usual way (5.3.25, 5 наурыз 2025) or picked; shown in the language's form. */
export function DateField({ label, value, onChange, error, description }: DateFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isDate = isCalendarDate(value);
  return (
    <TextInput
      label={label}
      value={typed ?? (isDate ? format.date(value) : value)}
      placeholder={t('common.datePlaceholder')}
      error={error}
      description={description}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(text.trim() === '' ? '' : (parseDay(text) ?? text));
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') setTyped(null);
      }}
      rightSection={
        <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus shadow="md">
          <Popover.Target>
            <ActionIcon
              color="gray"
              aria-label={t('common.openCalendar', { field: label })}
              onClick={() => setIsOpen(!isOpen)}
            >
              <IconCalendar size={18} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              hideOutsideDates
              value={isDate ? value : null}
              {...(isDate ? { defaultDate: value } : {})}
              onChange={(date) => {
                onChange(date ?? '');
                setIsOpen(false);
              }}
              ariaLabels={{
                nextMonth: t('common.calendar.nextMonth'),
                previousMonth: t('common.calendar.previousMonth'),
                nextYear: t('common.calendar.nextYear'),
                previousYear: t('common.calendar.previousYear'),
                nextDecade: t('common.calendar.nextDecade'),
                previousDecade: t('common.calendar.previousDecade'),
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
