import { useMemo } from 'react';
import type { ImportSheet, SheetPage } from '#shared/contract/importTables.ts';
import { invoke } from '../../../api/client.ts';
import type { RowSource } from '../../../components/table/column.ts';

export type SheetRow = SheetPage['rows'][number];

/** Rows of a sheet, asked for again when its tables change, because each row says what it is. */
export function useSheetSource(importId: string, sheet: ImportSheet): RowSource<SheetRow> {
  const { index } = sheet;
  const tables = JSON.stringify(sheet.tables);
  return useMemo(
    () => ({
      key: ['imports.cells', importId, index, tables],
      fetchPage: (offset, limit) =>
        invoke('imports.cells', { importId, sheet: index, offset, limit }),
    }),
    [importId, index, tables],
  );
}
