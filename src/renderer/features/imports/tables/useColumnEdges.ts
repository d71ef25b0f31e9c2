import { useMemo } from 'react';
import type { ImportSheet } from '#shared/contract/importTables.ts';
import { useCall } from '../../../api/useCall.ts';
import { columnEdges } from './gridLayout.ts';

/** Rows that the widths of the columns are taken from. */
const limit = 100;

/** Edges of the columns of a sheet, as wide as the texts of its first rows ask for. */
export function useColumnEdges(importId: string, sheet: ImportSheet): number[] {
  const { index, columnCount } = sheet;
  const head = useCall('imports.cells', { importId, sheet: index, offset: 0, limit }).data?.rows;
  return useMemo(
    () =>
      columnEdges(
        (head ?? []).map(({ cells }) => cells),
        Math.max(1, columnCount),
      ),
    [head, columnCount],
  );
}
