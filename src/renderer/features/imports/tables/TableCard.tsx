import { Checkbox, CloseButton, Group, Select, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { importKinds } from '#shared/contract/importKinds.ts';
import {
  importModes,
  type ImportSheet,
  type ImportTable,
  type TableChange,
} from '#shared/contract/importTables.ts';
import classes from './Tables.module.css';

interface TableCardProps {
  sheet: ImportSheet;
  table: ImportTable;
  /** Place among the tables of the sheet, from 1. */
  number: number;
  isShown: boolean;
  onShow: () => void;
  onChange: (change: TableChange) => void;
  onRemove: () => void;
}

/** A guess below this is shown as one. */
const sure = 0.6;

/** One table of a sheet: whether it is imported, and what it holds. */
export function TableCard(props: TableCardProps) {
  const { sheet, table, number, isShown, onShow, onChange, onRemove } = props;
  const { t } = useTranslation();
  const name =
    sheet.tables.length === 1 ? sheet.name : t('imports.tables.nth', { sheet: sheet.name, number });
  const kinds = importKinds.map((value) => ({ value, label: t(`importFields.kind.${value}`) }));
  return (
    <div className={classes['card']} data-shown={isShown || undefined}>
      <Checkbox
        aria-label={t('imports.tables.include', { table: name })}
        checked={table.isIncluded}
        onChange={(event) => onChange({ isIncluded: event.currentTarget.checked })}
      />
      <div className={classes['cardBody']}>
        <Group gap={4} justify="space-between" wrap="nowrap">
          <UnstyledButton
            className={classes['cardName'] ?? ''}

            aria-pressed={isShown}
            onClick={onShow}
          >
            {sheet.tables.length === 1
              ? t('imports.tables.one')
              : t('imports.tables.number', { number })}
            <Text span size="xs" c="dimmed">
              {' '}
              {t('imports.tables.rows', { count: table.dataRows })}
              <span className={classes['unseen']}>{t('imports.tables.show', { table: name })}</span>
            </Text>
          </UnstyledButton>
          <CloseButton
            size="sm"
            aria-label={t('imports.tables.removeOf', { table: name })}
            onClick={onRemove}
          />
        </Group>
        <Select
          size="xs"
          aria-label={t('imports.tables.kindOf', { table: name })}
          placeholder={t('imports.tables.kind')}
          data={kinds}
          searchable
          value={table.kind}
          error={table.isIncluded && table.kind === null ? t('imports.tables.kindMissing') : null}
          onChange={(value) =>
            onChange({ kind: importKinds.find((kind) => kind === value) ?? null })
          }
        />
        {table.isOfReport && !table.isIncluded ? (
          <Text size="xs" c="dimmed">
            {t('imports.tables.report')}
          </Text>
        ) : null}
        {table.kind !== null && table.confidence < sure ? (
          <Text size="xs" c="dimmed">
            {t('imports.confidence.unsure')}
          </Text>
        ) : null}
        {table.remembered === null ? null : (
          <Text size="xs" c="dimmed">
            {table.remembered.profile === null
              ? t('imports.tables.remembered')
              : t('imports.tables.profile', { name: table.remembered.profile })}
          </Text>
        )}
        {isShown && table.kind !== null ? (
          <Select
            size="xs"
            label={t('imports.mode.label')}
            allowDeselect={false}
            data={importModes.map((mode) => ({ value: mode, label: t(`imports.mode.${mode}`) }))}
            value={table.mode}
            onChange={(value) => {
              const mode = importModes.find((one) => one === value);
              if (mode !== undefined) onChange({ mode });
            }}
          />
        ) : null}
        {table.hiddenRows > 0 ? (
          <Checkbox
            size="xs"
            label={t('imports.tables.withHidden', { count: table.hiddenRows })}
            checked={table.withHidden}
            onChange={(event) => onChange({ withHidden: event.currentTarget.checked })}
          />
        ) : null}
      </div>
    </div>
  );
}
