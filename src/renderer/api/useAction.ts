import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { invoke } from './client.ts';

export interface ActionOptions {
  /** The caller shows failures itself; otherwise a notification names them. */
  isSilent?: boolean;
}

/** A writing call; `mutateAsync` throws `CallError`. Lists renew themselves by the events of main. */
export function useAction<N extends CallName>(
  name: N,
  options: ActionOptions = {},
): UseMutationResult<CallOutput<N>, Error, CallInput<N>> {
  return useMutation<CallOutput<N>, Error, CallInput<N>>({
    mutationKey: [name],
    mutationFn: (input) => invoke(name, input),
    meta: { isSilent: options.isSilent ?? false },
  });
}
