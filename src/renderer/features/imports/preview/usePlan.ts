import type { ImportBatch } from '#shared/contract/imports.ts';
import type { CellFix, Decision, PlanSummary } from '#shared/contract/importPlan.ts';
import type { ColumnChoice } from '#shared/contract/importTables.ts';
import { useState } from 'react';
import { CallError } from '../../../api/CallError.ts';
import { showError } from '../../../api/showError.ts';
import { useAction } from '../../../api/useAction.ts';
import { useCall } from '../../../api/useCall.ts';
import { keepColumns, keepPlan } from '../importCache.ts';

export interface PlanWork {
  /** Null while the first plan is being made. */
  summary: PlanSummary | null;
  error: Error | null;
  retry: () => void;
  /** The record changed while the plan was looked at, and the plan was made again. */
  isRenewed: boolean;
  /** A decision or a fix is being taken into a new plan. */
  isBusy: boolean;
  isCommitting: boolean;
  decide: (decisions: Decision[], onDone?: () => void) => void;
  /** Ends when the new plan is there; a refusal is shown and ends it too. */
  fix: (fixes: CellFix[]) => Promise<void>;
  setColumn: (table: string, choice: ColumnChoice) => void;
  commit: (onDone: (batch: ImportBatch | null) => void) => void;
}

/** The plan of the open import; every decision, fix and choice makes a new one. */
export function usePlan(importId: string): PlanWork {
  const plan = useCall('imports.plan', { importId });
  const deciding = useAction('imports.decide');
  const fixing = useAction('imports.fixCells');
  const setting = useAction('imports.setColumns');
  const committing = useAction('imports.commit', { isSilent: true });
  const [isRenewed, setRenewed] = useState(false);
  const keep = (summary: PlanSummary): void => keepPlan(importId, summary);
  return {
    summary: plan.data ?? null,
    error: plan.data === undefined ? plan.error : null,
    retry: () => void plan.refetch(),
    isRenewed,
    isBusy: deciding.isPending || fixing.isPending || setting.isPending || plan.isFetching,
    isCommitting: committing.isPending,
    decide: (decisions, onDone) =>
      deciding.mutate(
        { importId, decisions },
        {
          onSuccess: (summary) => {
            keep(summary);
            onDone?.();
          },
        },
      ),
    fix: (fixes) => fixing.mutateAsync({ importId, fixes }).then(keep, () => undefined),
    setColumn: (table, choice) =>
      setting.mutate(
        { importId, table, columns: [choice] },
        {
          onSuccess: (columns) => {
            keepColumns(importId, columns);
            void plan.refetch();
          },
        },
      ),
    commit: (onDone) =>
      committing.mutate(
        { importId },
        {
          onSuccess: onDone,
          onError: (error) => {
            if (error instanceof CallError && error.code === 'IMPORT_PLAN_OUTDATED') {
              setRenewed(true);
              void plan.refetch();
            } else showError(error);
          },
        },
      ),
  };
}
