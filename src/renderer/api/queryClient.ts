import { MutationCache, QueryClient } from '@tanstack/react-query';
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

/** Domains whose answers do not come from the record. */
const apart = ['settings', 'jobs'];

/** Marks every answer that comes from the record as old: those on screen are asked again. */
function renewRecord(): void {
  void queryClient.invalidateQueries({
    predicate: (query) => !apart.includes(String(query.queryKey[0]).split('.')[0] ?? ''),
  });
}

/** Starts renewing answers on the events of main; called once when the window starts. */
export function keepAnswersFresh(): void {
  onEvent('records.changed', renewRecord);
  onEvent('imports.changed', renewRecord);
  onEvent('day.changed', renewRecord);
  onEvent('workspace.changed', () => {
    renewRecord();
    void queryClient.invalidateQueries({ queryKey: ['jobs.list'] });
  });
  onEvent('settings.changed', (values) => {
    queryClient.setQueryData(['settings.get', {}], values);
  });
}
