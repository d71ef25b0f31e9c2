import type { ImportSheet, OpenImport, TableColumns } from '#shared/contract/importTables.ts';
import type { PlanSummary } from '#shared/contract/importPlan.ts';
import { queryClient } from '../../api/queryClient.ts';
import { callKey } from '../../api/useCall.ts';

const currentKey = callKey('imports.current', {});

/** The import that main has open now. */
export function keepOpen(open: OpenImport | null): void {
  queryClient.setQueryData<OpenImport | null>(currentKey, open);
}

/** A sheet whose tables were changed; what was worked out of them is asked for again. */
export function keepSheet(importId: string, sheet: ImportSheet): void {
  queryClient.setQueryData<OpenImport | null>(currentKey, (open) =>
    open?.importId === importId
      ? { ...open, sheets: open.sheets.map((one) => (one.index === sheet.index ? sheet : one)) }
      : open,
  );
  void queryClient.invalidateQueries({ queryKey: ['imports.columns'] });
  forgetPlan();
}

export function keepColumns(importId: string, columns: TableColumns): void {
  queryClient.setQueryData(callKey('imports.columns', { importId, table: columns.table }), columns);
  forgetPlan();
}

export function keepPlan(importId: string, plan: PlanSummary): void {
  queryClient.setQueryData(callKey('imports.plan', { importId }), plan);
}

/** The next preview makes a new plan. */
export function forgetPlan(): void {
  queryClient.removeQueries({ queryKey: ['imports.plan'] });
}

/** Everything of an import that is over or was given another mapping. */
export function forgetChoices(): void {
  forgetPlan();
  queryClient.removeQueries({ queryKey: ['imports.columns'] });
  queryClient.removeQueries({ queryKey: ['imports.cells'] });
}
