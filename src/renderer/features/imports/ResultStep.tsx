import { Alert, Button, Group, List, Stack, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '#shared/contract/imports.ts';
import { useCall } from '../../api/useCall.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PastImports } from './PastImports.tsx';
import type { ImportWork } from './useImport.ts';
import { useUndoImport } from './useUndoImport.tsx';

interface ResultStepProps {
  work: ImportWork;
  batch: ImportBatch;
}

const countNames = ['created', 'updated', 'unchanged', 'skipped'] as const;

/** What was written, and the ways on: to the projects, to another file, or back. */
export function ResultStep({ work, batch }: ResultStepProps) {
  const { t } = useTranslation();
  const undo = useUndoImport();
  const past = useCall('imports.list', {}).data ?? [];
  const isUndone = past.some(({ id, undoneAt }) => id === batch.id && undoneAt !== null);
  return (
    <Stack gap="lg" px="md" pb="xl">
      <Alert color="accent" icon={<IconCircleCheck aria-hidden />} aria-live="polite">
        <Title order={2} mb="xs">
          {t('imports.result.title', { fileName: batch.fileName })}
        </Title>
        <List size="sm">
          {countNames
            .filter((name) => batch[name] > 0)
            .map((name) => (
              <List.Item key={name}>
                {t(`imports.result.${name}`, { total: batch[name] })}
              </List.Item>
            ))}
        </List>
      </Alert>
      <Group gap="xs">
        <LinkButton to="/projects">{t('imports.result.projects')}</LinkButton>
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
