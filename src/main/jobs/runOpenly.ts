import type { JobKind } from '#shared/contract/jobs.ts';
import type { JobManager, RunningJob } from './jobManager.ts';

/** Work that is over sooner is not shown as a job, in milliseconds: it would only flicker. */
const patience = 300;

/** Runs work that is mostly short: once it lasts, it becomes a job that the officer sees and may stop. */
export async function runOpenly<T>(
  jobs: JobManager,
  kind: JobKind,
  name: string,
  work: (job: Pick<RunningJob, 'signal' | 'report'>) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  let report: RunningJob['report'] = () => {};
  const running = work({ signal: abort.signal, report: (done, total) => report(done, total) });
  const waited = Symbol('waited');
  const timer = Promise.withResolvers<typeof waited>();
  const handle = setTimeout(() => timer.resolve(waited), patience);
  try {
    const first = await Promise.race([running, timer.promise]);
    if (first !== waited) return first;
  } finally {
    clearTimeout(handle);
  }
  return jobs.run(kind, name, (job) => {
    report = job.report;
    job.signal.addEventListener('abort', () => abort.abort());
    return running;
  });
}
