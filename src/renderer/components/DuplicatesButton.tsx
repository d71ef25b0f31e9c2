import { IconCopyCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { LinkButton } from './LinkButton.tsx';

interface DuplicatesButtonProps {
  kind: DuplicateKind;
}

/** Leads from a list to the pairs in it that may be one. */
export function DuplicatesButton({ kind }: DuplicatesButtonProps) {
  const { t } = useTranslation();
  return (
    <LinkButton
      to="/duplicates"
      search={{ kind }}
      variant="default"
      leftSection={<IconCopyCheck size={16} aria-hidden />}
    >
      {t('duplicates.button')}
    </LinkButton>
  );
}
