import { useEffect, useState } from 'react';
import { CloseButton, Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showError } from '../../api/showError.ts';
import type { RecordOption, RecordSource } from './recordOption.ts';

interface RecordSelectProps {
  label: string;
  value: RecordOption | null;
  onChange: (value: RecordOption | null) => void;
  source: RecordSource;
  error?: string | undefined;
  isRequired?: boolean;
  /** The dialog around it opens with the focus here. */
  isFirst?: boolean;
  placeholder?: string;
}

const createValue = 'create';

/** Chooses a record by typing its name in any spelling, or makes a new one. */
export function RecordSelect(props: RecordSelectProps) {
  const { label, value, onChange, source, error, isRequired = false, isFirst = false } = props;
  const { t } = useTranslation();
  const placeholder = props.placeholder ?? t('common.record.placeholder');
  const [typed, setTyped] = useState<string | null>(null);
  const [isCreating, setIsCreating] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [search] = useDebouncedValue((typed ?? '').trim(), 150);
  const options = useQuery({
    queryKey: [...source.key, 'options', search],
    queryFn: () => source.load(search),
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
  });
  const { resetSelectedOption } = combobox;
  // The mark is a place in the list: once other records stand there, Enter would choose one of them.
  useEffect(() => {
    if (options.data) resetSelectedOption();
  }, [options.data, resetSelectedOption]);
  const found = options.data ?? [];
  const name = (typed ?? '').trim();
  const canCreate =
    source.create !== undefined && name !== '' && !found.some((option) => option.label === name);

  const finish = (option: RecordOption | null): void => {
    onChange(option);
    setTyped(null);
    combobox.closeDropdown();
  };
  const create = async (): Promise<void> => {
    if (!source.create) return;
    setIsCreating(true);
    try {
      finish(await source.create(name));
    } catch (problem) {
      showError(problem);
    } finally {
      setIsCreating(false);
    }
  };
  const submit = (chosen: string): void => {
    if (chosen === createValue) void create();
    else finish(found.find((option) => option.id === chosen) ?? null);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <InputBase
          label={label}
          value={typed ?? value?.label ?? ''}
          error={error}
          withAsterisk={isRequired}
          aria-required={isRequired || undefined}
          data-autofocus={isFirst || undefined}
          title={value?.label}
          placeholder={placeholder}
          disabled={isCreating}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onKeyDown={(event) => {
            // A form saved now would lose the name that is being looked for.
            if (event.key === 'Enter' && typed !== null) event.preventDefault();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            if (typed?.trim() === '') onChange(null);
            setTyped(null);
          }}
          rightSection={
            isCreating || options.isFetching ? (
              <Loader size={16} />
            ) : value ? (
              <CloseButton
                size="sm"
                aria-label={t('common.record.clear', { field: label })}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => finish(null)}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
          rightSectionPointerEvents={value ? 'all' : 'none'}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
          {found.map((option) => (
            <Combobox.Option key={option.id} value={option.id} active={option.id === value?.id}>
              <Text size="sm" lineClamp={2}>
                {option.label}
              </Text>
              {option.detail ? (
                <Text size="xs" c="dimmed">
                  {option.detail}
                </Text>
              ) : null}
            </Combobox.Option>
          ))}
          {canCreate ? (
            <Combobox.Option value={createValue}>
              <IconPlus size={14} aria-hidden /> {t('common.record.create', { name })}
            </Combobox.Option>
          ) : null}
          {found.length === 0 && !canCreate && !options.isPending ? (
            <Combobox.Empty>{t('common.record.nothing')}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
