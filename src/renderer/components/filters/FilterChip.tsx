import { useState, type ReactNode } from 'react';
import { CloseButton, Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './FilterChip.module.css';

interface FilterChipProps {
  label: string;
  /** What the filter says now, such as "active or suspended"; empty when it is off. */
  text: string;
  onClear: () => void;
  /** What opens under the chip. */
  children: ReactNode;
}

/** One filter of a list as a word of a sentence: "Status: active or suspended". */
export function FilterChip({ label, text, onClear, children }: FilterChipProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const isOn = text !== '';
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      shadow="md"
      trapFocus
      width={340}
    >
      <span className={classes['chip']} data-on={isOn || undefined}>
        <Popover.Target>
          <UnstyledButton className={classes['button']} onClick={() => setIsOpen(!isOpen)}>
            <span className={classes['text']}>
              {label}
              {isOn ? <>: {text}</> : null}
            </span>
            {isOn ? null : <IconChevronDown size={14} aria-hidden />}
          </UnstyledButton>
        </Popover.Target>
        {isOn ? (
          <CloseButton
            size={24}
            iconSize={14}
            aria-label={t('common.filter.clearOne', { filter: label })}
            onClick={onClear}
          />
        ) : null}
      </span>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  );
}
