import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
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
}

/** The place of one table on its sheet, which the mouse, the arrow keys or numbers move. */
export function TableEditor({ importId, sheet, table, onChange }: TableEditorProps) {
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
      <BorderFields borders={shown} size={size} onMove={move} />
      <Text size="xs" c="dimmed">
        {[t('imports.grid.help'), ...skipped].join(' · ')}
      </Text>
      <SheetGrid importId={importId} sheet={sheet} shown={shown} onMove={move} />
    </>
  );
}
