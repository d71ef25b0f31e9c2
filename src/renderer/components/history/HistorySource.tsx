import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HistoryEntryView } from '#shared/contract/records.ts';

interface HistorySourceProps {
  source: HistoryEntryView['source'];
}

/** The file, sheet and row that an import took a change from. */
export function HistorySource({ source }: HistorySourceProps) {
  const { t } = useTranslation();
  if (source === null) return null;
  const { fileName, sheet, row } = source;
  return (
    <Text size="sm" c="dimmed">
      {row === null
        ? t('history.sourceSheet', { fileName, sheet })
        : t('history.source', { fileName, sheet, row: row + 1 })}
    </Text>
  );
}
