import { useQueries } from '@tanstack/react-query';
import type { ImportTable } from '#shared/contract/importTables.ts';
import { invoke } from '../../../api/client.ts';
import { callKey } from '../../../api/useCall.ts';

/** The tables that still lack a column or value without which they cannot be imported. */
export function useIncomplete(importId: string, tables: readonly ImportTable[]): ImportTable[] {
  const answers = useQueries({
    queries: tables.map(({ id }) => ({
      queryKey: callKey('imports.columns', { importId, table: id }),
      queryFn: () => invoke('imports.columns', { importId, table: id }),
    })),
  });
  return tables.filter((_, index) => (answers[index]?.data?.missing.length ?? 0) > 0);
}
