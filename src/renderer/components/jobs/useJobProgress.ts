import { useState } from 'react';
import { useInterval } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import type { RunningJob } from '../../api/useJobs.ts';
import { secondsLeft } from './secondsLeft.ts';

export interface JobProgress {
  /** What is done, such as "Import: projects.xlsx". */
  label: string;
  /** How far it is and how long it takes still, each in words. */
  facts: string[];
  /** 100 while nobody can tell. */
  percent: number;
  cancel: () => void;
  isCancelling: boolean;
}

/** Jobs whose steps are not rows, so that only their share is told. */
const withoutRows: ReadonlySet<RunningJob['kind']> = new Set(['readWorkbook', 'makeReport']);

/** What is told about a running job, and the way to stop it. */
export function useJobProgress(job: RunningJob): JobProgress {
  const { t } = useTranslation();
  const format = useFormat();
  const cancel = useAction('jobs.cancel');
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true });

  const percent = job.total ? Math.min(100, (job.done / job.total) * 100) : 100;
  const left = secondsLeft(job, now);
  const far =
    job.total !== null ? `${Math.floor(percent)} %` : job.done > 0 ? format.number(job.done) : null;
  const facts = [
    far,
    job.total === null || withoutRows.has(job.kind)
      ? null
      : t('app.job.rows', { done: format.number(job.done), total: format.number(job.total) }),
    left === null
      ? null
      : left < 60
        ? t('app.job.secondsLeft', { seconds: left })
        : t('app.job.minutesLeft', { minutes: Math.ceil(left / 60) }),
  ];
  return {
    label: t(`app.job.${job.kind}`, { name: job.name }),
    facts: facts.filter((fact) => fact !== null),
    percent,
    cancel: () => cancel.mutate({ id: job.id }),
    isCancelling: cancel.isPending,
  };
}
