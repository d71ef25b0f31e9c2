import { MutationCache, QueryClient } from '@tanstack/react-query';
import type { CallName } from '#shared/contract/contract.ts';
import type { EventName } from '#shared/contract/events.ts';
import { onEvent } from './events.ts';
import { showError } from './showError.ts';

/** One cache for the window; answers stay valid until an event of main says otherwise. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
  mutationCache: new MutationCache({
    onError: (error, _input, _result, mutation) => {
      if (mutation.meta?.['isSilent'] !== true) showError(error);
    },
  }),
});

type Domain = CallName extends `${infer D}.${string}` ? D : never;

/** Which answers an event makes old: the call names of these domains are asked again. */
const outdated: Partial<Record<EventName, readonly Domain[]>> = {
  'projects.changed': ['projects', 'organisations', 'programmes', 'app'],
  'organisations.changed': ['organisations', 'projects', 'app'],
  'programmes.changed': ['programmes', 'projects', 'app'],
  'imports.changed': ['imports'],
};

/** Starts renewing answers on the events of main; called once when the window starts. */
export function keepAnswersFresh(): void {
  for (const [event, domains] of Object.entries(outdated)) {
    onEvent(event as EventName, () => {
      void queryClient.invalidateQueries({
        predicate: (query) =>
          domains.some((domain) => String(query.queryKey[0]).startsWith(`${domain}.`)),
      });
    });
  }
  onEvent('workspace.changed', () => {
    void queryClient.invalidateQueries({
      predicate: (query) => query.queryKey[0] !== 'settings.get',
    });
  });
  onEvent('settings.changed', (values) => {
    queryClient.setQueryData(['settings.get', {}], values);
  });
}
