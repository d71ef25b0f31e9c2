import { Badge, Button, Group, Text } from '@mantine/core';
import { IconTablePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportSheet, TableChange } from '#shared/contract/importTables.ts';
import { TableCard } from './TableCard.tsx';
import classes from './Tables.module.css';

interface SheetListProps {
  sheets: readonly ImportSheet[];
  /** The table whose place is shown. */
  shown: string | null;
  onShow: (table: string) => void;
  onChange: (table: string, change: TableChange) => void;
  onAdd: (sheet: ImportSheet) => void;
  onRemove: (table: string) => void;
}

/** All sheets of the file, hidden ones too, and the tables found on them. */
export function SheetList(props: SheetListProps) {
  const { sheets, shown, onShow, onChange, onAdd, onRemove } = props;
  const { t } = useTranslation();
  return (
    <section className={classes['list']} aria-label={t('imports.tables.label')}>
      {sheets.map((sheet) => (
        <div key={sheet.index} className={classes['sheetGroup']}>
          <Group gap={6} justify="space-between" wrap="nowrap">
            <Text component="h2" size="sm" fw={600} className={classes['sheetName'] ?? ''}>
              {sheet.name}
            </Text>
            {sheet.visibility === 'visible' ? null : (
              <Badge color="gray" variant="outline" className={classes['badge'] ?? ''}>
                {t('imports.tables.hiddenSheet')}
              </Badge>
            )}
          </Group>
          {sheet.tables.map((table, place) => (
            <TableCard
              key={table.id}
              sheet={sheet}
              table={table}
              number={place + 1}
              isShown={table.id === shown}
              onShow={() => onShow(table.id)}
              onChange={(change) => onChange(table.id, change)}
              onRemove={() => onRemove(table.id)}
            />
          ))}
          {sheet.tables.length === 0 ? (
            <Text size="xs" c="dimmed">
              {sheet.rowCount === 0 ? t('imports.tables.emptySheet') : t('imports.tables.noTable')}
            </Text>
          ) : null}
          {sheet.rowCount > 0 ? (
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconTablePlus size={14} aria-hidden />}
              aria-label={t('imports.tables.addTo', { sheet: sheet.name })}
              onClick={() => onAdd(sheet)}
            >
              {t('imports.tables.add')}
            </Button>
          ) : null}
        </div>
      ))}
    </section>
  );
}
