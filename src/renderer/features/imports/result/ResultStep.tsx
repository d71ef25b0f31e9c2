import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '#shared/contract/imports.ts';
import { useCall } from '../../../api/useCall.ts';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { BatchTables } from '../past/BatchTables.tsx';
import { PastImports } from '../past/PastImports.tsx';
import { useUndoImport } from '../past/useUndoImport.tsx';
import type { ImportWork } from '../useImport.ts';
import { listOf } from './listOf.ts';

interface ResultStepProps {
  work: ImportWork;
  batch: ImportBatch;
}

/** What was written, and the ways on: to the records, to another file, or back. */
export function ResultStep({ work, batch }: ResultStepProps) {
  const { t } = useTranslation();
  const undo = useUndoImport();
  const past = useCall('imports.list', {}).data ?? [];
  const isUndone = past.some(({ id, undoneAt }) => id === batch.id && undoneAt !== null);
  const lists = listOf(batch.tables.map(({ kind }) => kind));
  return (
    <Stack gap="lg" px="md" pb="xl">
      <Alert color="accent" icon={<IconCircleCheck aria-hidden />} aria-live="polite">
        <Title order={2} mb="xs">
          {isUndone
            ? t('imports.result.undone', { fileName: batch.fileName })
            : t('imports.result.title', { fileName: batch.fileName })}
        </Title>
        <BatchTables batch={batch} />
      </Alert>
      <Group gap="xs">
        {lists.map(({ to, section }, place) => (
          <LinkButton key={to} to={to} {...(place === 0 ? {} : { variant: 'default' })}>
            {t(`imports.result.goTo.${section}`)}
          </LinkButton>
        ))}
        <Button variant="default" onClick={work.close}>
          {t('imports.result.another')}
        </Button>
        {isUndone ? null : (
          <Button variant="default" onClick={() => undo.ask(batch)}>
            {t('imports.past.undo')}
          </Button>
        )}
      </Group>
      {undo.dialogs}
      <PastImports />
    </Stack>
  );
}
