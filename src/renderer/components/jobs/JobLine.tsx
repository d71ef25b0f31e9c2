import { CloseButton, Progress, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunningJob } from '../../api/useJobs.ts';
import classes from './JobLine.module.css';
import { useJobProgress } from './useJobProgress.ts';

interface JobLineProps {
  job: RunningJob;
}

/** One running piece of work on a line: what, how far, how long still, and a way to stop it. */
export function JobLine({ job }: JobLineProps) {
  const { t } = useTranslation();
  const { label, facts, percent, cancel, isCancelling } = useJobProgress(job);
  return (
    <div className={classes['job']} data-job>
      <span className={classes['text']}>{[label, ...facts].join(' · ')}</span>
      <Progress.Root w={140} size="sm">
        <Progress.Section value={percent} aria-label={label} animated={job.total === null} />
      </Progress.Root>
      {job.canCancel ? (
        <Tooltip label={t('app.job.cancel')}>
          <CloseButton
            size="xs"
            aria-label={t('app.job.cancel')}
            disabled={isCancelling}
            onClick={cancel}
          />
        </Tooltip>
      ) : null}
    </div>
  );
}
