import { useEffect, useEffectEvent, useState } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import type { ImportBatch, OpenImport, PlanCounts } from '#shared/contract/imports.ts';
import { CallError } from '../../api/CallError.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { withChoices, type ImportState } from './importState.ts';

export interface PlanWork {
  counts: PlanCounts | null;
  /** Rises with every new plan, so that no row of a former one is shown. */
  version: number;
  error: Error | null;
  retry: () => void;
  /** The record changed while the plan was looked at, and the plan was made again. */
  isRenewed: boolean;
  isCommitting: boolean;
  /** `onDone` is not called when there was nothing to write. */
  commit: (onDone: (batch: ImportBatch) => void) => void;
}

/** Makes the plan of the choices when shown, and commits it. */
export function usePlan(open: OpenImport, state: ImportState): PlanWork {
  const { importId } = open;
  const { sheet, headerRow, chosen, defaultCurrency } = state;
  const guessed = useCall('imports.columns', { importId, sheet, headerRow }).data;
  const planning = useAction('imports.plan', { isSilent: true });
  const committing = useAction('imports.commit', { isSilent: true });
  const [version, setVersion] = useState(0);
  const [isRenewed, setRenewed] = useState(false);

  const plan = (): void => {
    const columns: CallInput<'imports.plan'>['columns'] = withChoices(
      guessed ?? [],
      chosen,
    ).flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
    planning.mutate(
      { importId, sheet, headerRow, columns, defaultCurrency },
      { onSuccess: () => setVersion((before) => before + 1) },
    );
  };
  const planOnce = useEffectEvent(plan);
  const isReady = guessed !== undefined;
  useEffect(() => {
    if (isReady) planOnce();
  }, [isReady]);

  return {
    counts: planning.data ?? null,
    version,
    error: planning.error,
    retry: plan,
    isRenewed,
    isCommitting: committing.isPending,
    commit: (onDone) =>
      committing.mutate(
        { importId },
        {
          onSuccess: (batch) => {
            if (batch !== null) onDone(batch);
          },
          onError: (error) => {
            if (error instanceof CallError && error.code === 'IMPORT_PLAN_OUTDATED') {
              setRenewed(true);
              plan();
            } else showError(error);
          },
        },
      ),
  };
}
