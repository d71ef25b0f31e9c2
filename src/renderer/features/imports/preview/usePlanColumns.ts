import { useMemo } from 'react';
import type { ImportField } from '#shared/contract/importKinds.ts';
import type { ColumnMode, ImportTable } from '#shared/contract/importTables.ts';
import { useCall } from '../../../api/useCall.ts';

/** One field of the rows of a table, and where it comes from. */
export interface PlanColumn {
  field: ImportField;
  /** Column of the sheet; null for a constant. */
  column: number | null;
  header: string;
  mode: ColumnMode | null;
}

/** The fields that a table fills, in the order of the sheet, constants at the end. */
export function usePlanColumns(importId: string, table: ImportTable): PlanColumn[] {
  const { data } = useCall('imports.columns', { importId, table: table.id });
  return useMemo(
    () => [
      ...(data?.columns ?? []).flatMap(({ field, column, header, mode }) =>
        field === null ? [] : [{ field, column, header, mode }],
      ),
      ...(data?.constants ?? []).map(({ field }) => ({
        field,
        column: null,
        header: '',
        mode: null,
      })),
    ],
    [data],
  );
}
