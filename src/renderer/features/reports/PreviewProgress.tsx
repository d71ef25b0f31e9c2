import { useJobs } from '../../api/useJobs.ts';
import { JobCard } from '../../components/jobs/JobCard.tsx';
import classes from './Reports.module.css';

/** How far a report is that takes long to make; it stays in sight over the report as it was before. */
export function PreviewProgress() {
  const job = useJobs().findLast(({ kind }) => kind === 'makeReport');
  return job ? (
    <div className={classes['progress']}>
      <JobCard job={job} />
    </div>
  ) : null;
}
