import { useState } from 'react';
import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterChip } from './FilterChip.tsx';
import classes from './FilterChip.module.css';

export interface Choice {
  id: string;
  label: string;
}

interface ChoiceFilterProps {
  label: string;
  selected: readonly Choice[];
  onChange: (ids: string[]) => void;
  /** Call name first, as in the cache. */
  sourceKey: readonly unknown[];
  load: (search: string) => Promise<Choice[]>;
  /** Without a search box: the list is short. */
  isShort?: boolean;
}

/** A filter by any of several values. */
export function ChoiceFilter(props: ChoiceFilterProps) {
  const { t } = useTranslation();
  const { label, selected, onChange } = props;
  const ids = selected.map((choice) => choice.id);
  return (
    <FilterChip
      label={label}
      text={selected.map((choice) => choice.label).join(` ${t('common.filter.or')} `)}
      onClear={() => onChange([])}
    >
      <ChoiceList
        {...props}
        ids={ids}
        toggle={(id) =>
          onChange(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])
        }
      />
    </FilterChip>
  );
}

interface ChoiceListProps extends ChoiceFilterProps {
  ids: readonly string[];
  toggle: (id: string) => void;
}

function ChoiceList({ label, selected, ids, toggle, sourceKey, load, isShort }: ChoiceListProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery({
    queryKey: [...sourceKey, 'choices', search],
    queryFn: () => load(search),
    placeholderData: keepPreviousData,
  });
  const others = (found.data ?? []).filter((choice) => isShort || !ids.includes(choice.id));
  const shown = isShort ? others : [...(search === '' ? selected : []), ...others];
  return (
    <Stack gap="xs">
      {isShort ? null : (
        <TextInput
          aria-label={t('common.filter.search', { filter: label })}
          placeholder={t('common.filter.search', { filter: label })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <Stack component="fieldset" gap={6} className={classes['options'] ?? ''} aria-label={label}>
        {shown.map((choice) => (
          <Checkbox
            key={choice.id}
            label={choice.label}
            checked={ids.includes(choice.id)}
            onChange={() => toggle(choice.id)}
          />
        ))}
        {shown.length === 0 && found.isSuccess ? (
          <Text size="sm" c="dimmed">
            {t('common.record.nothing')}
          </Text>
        ) : null}
      </Stack>
    </Stack>
  );
}
