import { useJobs } from '../api/useJobs.ts';
import { JobLine } from '../components/jobs/JobLine.tsx';
import { setStatusPlace } from '../components/statusPlace.ts';
import classes from './Shell.module.css';

/** Bottom line: what the screen counts, and the long work that goes on. */
export function StatusBar() {
  const jobs = useJobs();
  return (
    <footer className={classes['status']}>
      <div className={classes['note']} ref={setStatusPlace} />
      {jobs.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
    </footer>
  );
}
