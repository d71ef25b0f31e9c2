import type { Job, JobKind } from '#shared/contract/jobs.ts';
import { AppError } from '#shared/errors/appError.ts';

/** At most this often is the progress of one job announced, in milliseconds. */
const announceEvery = 100;

export interface RunningJob {
  signal: AbortSignal;
  /** Says how far the work is; `total` is null while it is not known. */
  report: (done: number, total: number | null) => void;
  /** From here on the work can no longer be cancelled, such as a commit in its last step. */
  lock: () => void;
}

export interface JobManager {
  /** Runs `work` as a job that the status bar shows; rejects with `CANCELLED` when the officer cancels it. */
  run: <T>(kind: JobKind, name: string, work: (job: RunningJob) => Promise<T>) => Promise<T>;
  list: () => Job[];
  cancel: (id: string) => void;
  cancelAll: () => void;
}

/** The one owner of long work. */
export function createJobManager(announce: (job: Job) => void, now: () => Date): JobManager {
  const running = new Map<
    string,
    { job: Extract<Job, { state: 'running' }>; abort: AbortController }
  >();
  let last = 0;

  async function run<T>(
    kind: JobKind,
    name: string,
    work: (job: RunningJob) => Promise<T>,
  ): Promise<T> {
    last += 1;
    const id = `job-${last}`;
    const abort = new AbortController();
    const job: Extract<Job, { state: 'running' }> = {
      state: 'running',
      id,
      kind,
      name,
      done: 0,
      total: null,
      startedAt: now().toISOString(),
      canCancel: true,
    };
    let announcedAt = 0;
    const tell = () => {
      announcedAt = performance.now();
      announce({ ...job });
    };
    running.set(id, { job, abort });
    tell();
    const end = (state: 'finished' | 'failed' | 'cancelled') => {
      running.delete(id);
      announce({ state, id, kind, name });
    };
    try {
      const result = await work({
        signal: abort.signal,
        report: (done, total) => {
          job.done = done;
          job.total = total;
          if (performance.now() - announcedAt >= announceEvery) tell();
        },
        lock: () => {
          job.canCancel = false;
          tell();
        },
      });
      end('finished');
      return result;
    } catch (error) {
      end(abort.signal.aborted ? 'cancelled' : 'failed');
      throw abort.signal.aborted ? new AppError('CANCELLED') : error;
    }
  }

  function cancel(id: string): void {
    const found = running.get(id);
    if (found?.job.canCancel) found.abort.abort();
  }

  return {
    run,
    list: () => [...running.values()].map(({ job }) => ({ ...job })),
    cancel,
    cancelAll: () => {
      for (const id of running.keys()) cancel(id);
    },
  };
}
