import type { RunningJob } from '../../api/useJobs.ts';

/** Seconds until the job is done at its pace so far; null while nobody can tell. */
export function secondsLeft(job: RunningJob, now: number): number | null {
  const elapsed = (now - Date.parse(job.startedAt)) / 1000;
  if (!job.total || job.done <= 0 || elapsed < 2) return null;
  return Math.max(1, Math.round((elapsed * (job.total - job.done)) / job.done));
}
