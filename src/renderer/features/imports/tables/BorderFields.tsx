import { Checkbox, Fieldset, Group, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TableBorders } from '#shared/contract/importTables.ts';
import { columnLetters } from '../cellAddress.ts';
import { borderOf, moveBorder, withHeader, type Border, type SheetSize } from './borders.ts';
import classes from './Tables.module.css';

interface BorderFieldsProps {
  borders: TableBorders;
  size: SheetSize;
  onMove: (borders: TableBorders) => void;
}

/** The borders of a table as numbers and letters, for long sheets and for the keyboard. */
export function BorderFields({ borders, size, onMove }: BorderFieldsProps) {
  const { t } = useTranslation();
  const columns = Array.from({ length: size.columns }, (_, column) => ({
    value: String(column),
    label: columnLetters(column),
  }));
  const row = (border: Border) => {
    const value = borderOf(borders, border);
    return (
      <NumberInput
        size="xs"
        w={78}
        aria-label={t(`imports.border.${border}`)}
        min={1}
        max={size.rows}
        allowDecimal={false}
        allowNegative={false}
        disabled={value === null}
        value={value === null ? '' : value + 1}
        onChange={(typed) => {
          if (typeof typed === 'number' && typed >= 1) {
            onMove(moveBorder(borders, border, typed - 1, size));
          }
        }}
      />
    );
  };
  const column = (border: 'firstColumn' | 'lastColumn') => (
    <Select
      size="xs"
      w={70}
      aria-label={t(`imports.border.${border}`)}
      data={columns}
      searchable
      limit={60}
      allowDeselect={false}
      value={String(borders[border])}
      onChange={(value) => {
        if (value !== null) onMove(moveBorder(borders, border, Number(value), size));
      }}
    />
  );
  return (
    <Group gap="sm">
      <Fieldset legend={t('imports.grid.header')} className={classes['borders'] ?? ''}>
        <Checkbox
          size="xs"
          aria-label={t('imports.grid.hasHeader')}
          checked={borders.header !== null}
          onChange={(event) => onMove(withHeader(borders, event.currentTarget.checked, size))}
        />
        {row('headerFirst')}–{row('headerLast')}
      </Fieldset>
      <Fieldset legend={t('imports.grid.rows')} className={classes['borders'] ?? ''}>
        {row('firstRow')}–{row('lastRow')}
      </Fieldset>
      <Fieldset legend={t('imports.grid.columns')} className={classes['borders'] ?? ''}>
        {column('firstColumn')}–{column('lastColumn')}
      </Fieldset>
    </Group>
  );
}
