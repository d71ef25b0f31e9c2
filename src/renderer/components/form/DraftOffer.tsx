import { Alert, Button, Group } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../api/useFormat.ts';
import type { KeptDraft } from './useDraft.ts';

interface DraftOfferProps {
  kept: KeptDraft | null;
  onRestore: () => void;
  onDrop: () => void;
}

/** Offers work that was left unsaved the last time. */
export function DraftOffer({ kept, onRestore, onDrop }: DraftOfferProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!kept) return null;
  return (
    <Alert
      mx="md"
      mb="sm"
      color="accent"
      icon={<IconPencil aria-hidden />}
      title={t('common.draft.title', { time: format.instant(kept.at) })}
    >
      <Group gap="xs">
        <Button size="xs" onClick={onRestore}>
          {t('common.draft.restore')}
        </Button>
        <Button size="xs" variant="default" onClick={onDrop}>
          {t('common.draft.drop')}
        </Button>
      </Group>
    </Alert>
  );
}
