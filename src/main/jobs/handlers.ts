import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { jobs } from '#shared/contract/jobs.ts';
import type { JobManager } from './jobManager.ts';

export function jobHandlers(manager: JobManager): HandlersOf<typeof jobs> {
  return {
    'jobs.list': async () => manager.list(),
    'jobs.cancel': async ({ id }) => {
      manager.cancel(id);
      return {};
    },
  };
}
