import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../api/useCall.ts';
import { LinkButton } from '../../../components/LinkButton.tsx';

/** The way from a saved report to what it is made of; nothing for a report of the catalogue. */
export function EditOwnReport({ id }: { id: string }) {
  const { t } = useTranslation();
  const saved = useCall('savedReports.list', {}).data?.rows ?? [];
  const own = saved.find((one) => id === `saved:${one.id}`);
  if (!own) return null;
  return (
    <LinkButton
      variant="default"
      to="/reports/build"
      search={{ definition: own.definition, saved: own.id }}
      leftSection={<IconPencil size={16} aria-hidden />}
    >
      {t('reportBuilder.own.edit')}
    </LinkButton>
  );
}
