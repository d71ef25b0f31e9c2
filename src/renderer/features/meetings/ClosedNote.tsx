import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says why the parts of a closed meeting cannot be changed, and how they can. */
export function ClosedNote() {
  const { t } = useTranslation();
  return (
    <Alert icon={<IconLock size={18} aria-hidden />} color="gray" mb="md">
      {t('meetings.closed')}
    </Alert>
  );
}
