import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';

interface EarlierImportProps {
  importId: string;
}

/** Says that the very same file was imported before, and when. */
export function EarlierImport({ importId }: EarlierImportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const earlier = useCall('imports.earlier', { importId }).data ?? null;
  if (earlier === null) return null;
  return (
    <Alert color="yellow" w="100%">
      {t('imports.preview.earlier', { time: format.instant(earlier.at), by: earlier.by })}
    </Alert>
  );
}
