import { useState } from 'react';
import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EventPayload } from '#shared/contract/events.ts';
import { useAction } from '../../../api/useAction.ts';
import { useEvent } from '../../../api/useEvent.ts';
import { useJobs } from '../../../api/useJobs.ts';
import { HeadTable } from './HeadTable.tsx';
import classes from '../Import.module.css';

interface ReadingViewProps {
  fileName: string;
}

/** A file that is being read: how far, its first rows as soon as they are known, and a way to stop. */
export function ReadingView({ fileName }: ReadingViewProps) {
  const { t } = useTranslation();
  const [head, setHead] = useState<EventPayload<'imports.head'> | null>(null);
  useEvent('imports.head', setHead);
  const job = useJobs().find(({ kind }) => kind === 'readWorkbook');
  const cancel = useAction('jobs.cancel');
  return (
    <Stack gap="sm" px="md" pb="md" className={classes['content'] ?? ''}>
      <Group gap="sm">
        <Loader size="sm" />
        <Text component="output" size="sm">
          {t('imports.file.reading', { fileName })}
        </Text>
        {job?.canCancel ? (
          <Button
            variant="default"
            size="xs"
            disabled={cancel.isPending}
            onClick={() => cancel.mutate({ id: job.id })}
          >
            {t('imports.file.stop')}
          </Button>
        ) : null}
      </Group>
      {head ? <HeadTable sheet={head.sheet} rows={head.rows} /> : null}
    </Stack>
  );
}
