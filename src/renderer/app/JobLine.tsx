import { useState } from 'react';
import { CloseButton, Progress, Tooltip } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/useAction.ts';
import { useFormat } from '../api/useFormat.ts';
import type { RunningJob } from '../api/useJobs.ts';
import { secondsLeft } from './secondsLeft.ts';
import classes from './Shell.module.css';

interface JobLineProps {
  job: RunningJob;
}

/** One running piece of work: what, how far, how long still, and a way to stop it. */
export function JobLine({ job }: JobLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const cancel = useAction('jobs.cancel');
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true });

  const percent = job.total ? Math.min(100, (job.done / job.total) * 100) : 100;
  const left = secondsLeft(job, now);
  const label = t(`app.job.${job.kind}`, { name: job.name });
  const facts = [
    job.total === null ? format.number(job.done) : `${Math.floor(percent)} %`,
    job.total === null || job.kind === 'readWorkbook'
      ? null
      : t('app.job.rows', { done: format.number(job.done), total: format.number(job.total) }),
    left === null
      ? null
      : left < 60
        ? t('app.job.secondsLeft', { seconds: left })
        : t('app.job.minutesLeft', { minutes: Math.ceil(left / 60) }),
  ];
  return (
    <div className={classes['job']}>
      <span className={classes['jobText']}>
        {[label, ...facts.filter((fact) => fact !== null)].join(' · ')}
      </span>
      <Progress.Root w={140} size="sm">
        <Progress.Section value={percent} aria-label={label} animated={job.total === null} />
      </Progress.Root>
      {job.canCancel ? (
        <Tooltip label={t('app.job.cancel')}>
          <CloseButton
            size="xs"
            aria-label={t('app.job.cancel')}
            disabled={cancel.isPending}
            onClick={() => cancel.mutate({ id: job.id })}
          />
        </Tooltip>
      ) : null}
    </div>
  );
}
