import { queryClient } from './queryClient.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { callKey, useCall } from './useCall.ts';
import { useEvent } from './useEvent.ts';

export type RunningJob = Extract<Job, { state: 'running' }>;

/** Long work that goes on now, in the order in which it began. */
export function useJobs(): RunningJob[] {
  const jobs = useCall('jobs.list', {}).data ?? [];
  useEvent('jobs.changed', (changed) => {
    queryClient.setQueryData<Job[]>(callKey('jobs.list', {}), (known = []) => {
      const isKnown = known.some((job) => job.id === changed.id);
      return isKnown
        ? known.map((job) => (job.id === changed.id ? changed : job))
        : [...known, changed];
    });
  });
  return jobs.filter((job) => job.state === 'running');
}
