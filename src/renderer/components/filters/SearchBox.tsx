import { useEffect, useRef, useState } from 'react';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands.ts';

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
}

/** Milliseconds of quiet typing after which the list is asked again. */
const quietTime = 200;

/** The search box of a list; Ctrl+F brings the cursor here. */
export function SearchBox({ value, onChange, label }: SearchBoxProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState<string | null>(null);
  useCommand('filter', () => {
    input.current?.focus();
    input.current?.select();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = (text: string): void => {
    clearTimeout(timer.current);
    setTyped(null);
    onChange(text);
  };
  return (
    <TextInput
      ref={input}
      type="search"
      w={260}
      maw="100%"
      value={typed ?? value}
      aria-label={label}
      placeholder={label}
      title={`${label} (Ctrl+F)`}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        (typed ?? value) === '' ? null : (
          <CloseButton
            size="sm"
            aria-label={t('common.filter.clearSearch')}
            onClick={() => send('')}
          />
        )
      }
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => send(text), quietTime);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') send(event.currentTarget.value);
        if (event.key === 'Escape') send('');
      }}
    />
  );
}
