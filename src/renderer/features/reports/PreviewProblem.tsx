import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CallError } from '../../api/CallError.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';

interface PreviewProblemProps {
  error: Error;
  onRetry: () => void;
}

/** Why there is no report to look at: the officer stopped it, or it could not be made. */
export function PreviewProblem({ error, onRetry }: PreviewProblemProps) {
  const { t } = useTranslation();
  if (!(error instanceof CallError) || error.code !== 'CANCELLED') {
    return <LoadProblem error={error} onRetry={onRetry} />;
  }
  return (
    <EmptyState
      icon={IconPlayerStop}
      title={t('reportScreens.stopped.title')}
      text={t('reportScreens.stopped.text')}
      actions={<Button onClick={onRetry}>{t('reportScreens.stopped.again')}</Button>}
    />
  );
}
