import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Import.module.css';

interface TableTabsProps {
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** More than these would not fit beside one another. */
const few = 4;

/** Chooses the table that is looked at; with one table there is nothing to choose. */
export function TableTabs({ options, value, onChange }: TableTabsProps) {
  const { t } = useTranslation();
  if (options.length < 2) return null;
  const label = t('imports.tables.choice');
  if (options.length > few) {
    return (
      <Select
        size="xs"
        aria-label={label}
        w={420}
        maw="100%"
        allowDeselect={false}
        searchable
        data={[...options]}
        value={value}
        onChange={(next) => (next === null ? undefined : onChange(next))}
      />
    );
  }
  return (
    <SegmentedControl
      className={classes['scrolls'] ?? ''}
      size="xs"
      aria-label={label}
      data={[...options]}
      value={value}
      onChange={onChange}
    />
  );
}
