import { Button, Group, Select, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  importModes,
  skipReasons,
  type ImportSheet,
  type ImportTable,
  type TableChange,
} from '#shared/contract/importTables.ts';
import { BorderFields } from './BorderFields.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { useDraftBorders } from './useDraftBorders.ts';

interface TableEditorProps {
  importId: string;
  sheet: ImportSheet;
  table: ImportTable;
  onChange: (change: TableChange) => void;
  onRemove: () => void;
}

/** The place of one table on its sheet, which the mouse, the arrow keys or numbers move. */
export function TableEditor({ importId, sheet, table, onChange, onRemove }: TableEditorProps) {
  const { t } = useTranslation();
  const { shown, move } = useDraftBorders(table, onChange);
  const size = { rows: sheet.rowCount, columns: Math.max(1, sheet.columnCount) };
  const skipped = skipReasons
    .filter((reason) => reason !== 'blank')
    .map((reason) => ({
      reason,
      count: table.skipped.filter((one) => one.reason === reason).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) =>
      t('imports.tables.skipped', { role: t(`imports.role.${reason}`), count }),
    );
  return (
    <>
      <Group gap="md" justify="space-between" align="flex-end">
        <BorderFields borders={shown} size={size} onMove={move} />
        <Group gap="xs" align="flex-end">
          <Select
            size="xs"
            w={230}
            label={t('imports.mode.label')}
            allowDeselect={false}
            data={importModes.map((mode) => ({ value: mode, label: t(`imports.mode.${mode}`) }))}
            value={table.mode}
            onChange={(value) => {
              const mode = importModes.find((one) => one === value);
              if (mode !== undefined) onChange({ mode });
            }}
          />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={onRemove}
          >
            {t('imports.tables.remove')}
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="dimmed">
        {[t('imports.grid.help'), ...skipped].join(' · ')}
      </Text>
      <SheetGrid importId={importId} sheet={sheet} shown={shown} onMove={move} />
    </>
  );
}
