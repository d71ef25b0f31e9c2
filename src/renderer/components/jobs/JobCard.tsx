import { Button, Group, Paper, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunningJob } from '../../api/useJobs.ts';
import { useJobProgress } from './useJobProgress.ts';

/** A running job in the place of what it makes: what, how far, how long still, and a button that stops it. */
export function JobCard({ job }: { job: RunningJob }) {
  const { t } = useTranslation();
  const { label, facts, percent, cancel, isCancelling } = useJobProgress(job);
  return (
    <Paper withBorder shadow="sm" p="md" maw={520} mx="auto">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <div>
          <Text component="output" display="block" fw={600} size="sm">
            {label}
          </Text>
          <Text size="sm" c="dimmed" mih={20}>
            {facts.join(' · ')}
          </Text>
        </div>
        {job.canCancel ? (
          <Button variant="default" disabled={isCancelling} onClick={cancel}>
            {t('app.job.cancel')}
          </Button>
        ) : null}
      </Group>
      <Progress.Root mt="xs" size="md">
        <Progress.Section
          value={percent}
          aria-label={label}
          striped={job.total === null}
          animated={job.total === null}
        />
      </Progress.Root>
    </Paper>
  );
}
