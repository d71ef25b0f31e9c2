import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../api/errorText.ts';

interface LoadProblemProps {
  error: Error;
  onRetry: () => void;
}

/** Stands in the place of what could not be read, with a way to try again. */
export function LoadProblem({ error, onRetry }: LoadProblemProps) {
  const { t } = useTranslation();
  return (
    <Alert
      m="md"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('common.loadProblem')}
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{errorText(error)}</Text>
        <Button variant="default" size="xs" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      </Stack>
    </Alert>
  );
}
