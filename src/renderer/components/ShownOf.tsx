import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../api/useFormat.ts';

interface ShownOfProps {
  shown: number;
  total: number;
}

/** Says below a short table that there is more than it shows. */
export function ShownOf({ shown, total }: ShownOfProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (shown >= total) return null;
  const numbers = { shown: format.number(shown), total: format.number(total) };
  return (
    <Text size="sm" c="dimmed">
      {t('common.shownOf', numbers)}
    </Text>
  );
}
