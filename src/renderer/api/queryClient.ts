import { MutationCache, QueryClient } from '@tanstack/react-query';
import type { CallName } from '#shared/contract/contract.ts';
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

/** Marks the answers of these domains as old: those on screen are asked again. */
function renew(...domains: Domain[]): void {
  void queryClient.invalidateQueries({
    predicate: (query) =>
      domains.some((domain) => String(query.queryKey[0]).startsWith(`${domain}.`)),
  });
}

/** Starts renewing answers on the events of main; called once when the window starts. */
export function keepAnswersFresh(): void {
  onEvent('projects.changed', () =>
    renew('projects', 'organisations', 'programmes', 'search', 'app'),
  );
  onEvent('organisations.changed', () => renew('organisations', 'projects', 'search', 'app'));
  onEvent('programmes.changed', () => renew('programmes', 'projects', 'search', 'app'));
  onEvent('imports.changed', () => renew('imports'));
  onEvent('workspace.changed', () =>
    renew('app', 'projects', 'organisations', 'programmes', 'search', 'imports', 'jobs'),
  );
  onEvent('settings.changed', (values) => {
    queryClient.setQueryData(['settings.get', {}], values);
  });
}
