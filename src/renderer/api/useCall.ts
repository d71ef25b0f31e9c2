import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { invoke } from './client.ts';

export interface CallOptions {
  /** Wait until this is true. */
  isEnabled?: boolean;
  /** Keep showing the last answer while the next one with another input is on its way. */
  keepsPrevious?: boolean;
  /** Ask again each time it is shown, for answers about files, which change without an event. */
  asksAgain?: boolean;
}

/** Key of a call's answers in the cache: the name first, so that a whole domain can be renewed. */
export function callKey<N extends CallName>(name: N, input: CallInput<N>): readonly unknown[] {
  return [name, input];
}

/** The answer of a reading call, kept fresh by the events of main. */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: CallOptions = {},
): UseQueryResult<CallOutput<N>> {
  return useQuery<CallOutput<N>>({
    queryKey: callKey(name, input),
    queryFn: () => invoke(name, input),
    enabled: options.isEnabled ?? true,
    ...(options.keepsPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(options.asksAgain ? { refetchOnMount: 'always' as const } : {}),
  });
}
