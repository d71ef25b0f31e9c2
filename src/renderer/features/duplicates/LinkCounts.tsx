import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { useLinkCounts } from './useLinkCounts.ts';

interface LinkCountsProps {
  kind: DuplicateKind;
  id: string;
}

/** What is linked to a record, kind by kind. */
export function LinkCounts({ kind, id }: LinkCountsProps) {
  const { t } = useTranslation();
  const counts = useLinkCounts(kind, id);
  if (!counts) return '…';
  if (counts.length === 0) return '—';
  return counts.map(({ kind: linked, total }) => (
    <Text key={linked} size="sm">
      {t('duplicates.merge.number', { label: t(`history.kind.${linked}`), number: total })}
    </Text>
  ));
}
