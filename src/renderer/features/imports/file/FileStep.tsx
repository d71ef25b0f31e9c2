import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../../api/errorText.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { TemplateButton } from '../../../components/imports/TemplateButton.tsx';
import { PastImports } from '../past/PastImports.tsx';
import type { ImportWork } from '../useImport.ts';
import { Waiting } from '../Waiting.tsx';
import { OpenedFile } from './OpenedFile.tsx';
import { ReadingView } from './ReadingView.tsx';

interface FileStepProps {
  work: ImportWork;
}

/** The first step: a file, how its letters were read, and below it what was imported before. */
export function FileStep({ work }: FileStepProps) {
  const { t } = useTranslation();
  if (work.isReading) return <ReadingView fileName={work.fileName} />;
  if (work.isLoading) return <Waiting text={t('imports.steps.file')} />;
  if (work.open !== null) return <OpenedFile work={work} open={work.open} />;
  return (
    <Stack gap="lg" px="md" pb="xl">
      {work.refusal ? (
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('imports.file.refused', { fileName: work.fileName })}
        >
          <Stack gap="sm" align="flex-start">
            <Text size="sm">{errorText(work.refusal)}</Text>
            <Button variant="default" size="xs" onClick={work.chooseFile}>
              {t('imports.file.other')}
            </Button>
          </Stack>
        </Alert>
      ) : (
        <EmptyState
          icon={IconFileSpreadsheet}
          title={t('imports.file.title')}
          text={t('imports.file.text')}
          actions={
            <Stack align="center" gap="xs">
              <Group gap="xs" justify="center">
                <Button onClick={work.chooseFile}>{t('imports.file.choose')}</Button>
                <TemplateButton />
              </Group>
              <Text size="xs" c="dimmed">
                {t('imports.file.formats')}
              </Text>
            </Stack>
          }
        />
      )}
      <PastImports />
    </Stack>
  );
}
