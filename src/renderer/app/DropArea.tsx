import { Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { offerFile } from '../api/client.ts';
import { showError } from '../api/showError.ts';
import { useFileDrop } from './useFileDrop.ts';
import classes from './Shell.module.css';

/** A workbook dropped anywhere on the window opens the import with it. */
export function DropArea() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isOver = useFileDrop((file) => {
    offerFile(file)
      .then(({ token, fileName }) => navigate({ to: '/import', search: { token, fileName } }))
      .catch(showError);
  });
  if (!isOver) return null;
  return (
    <output className={classes['drop']}>
      <IconFileSpreadsheet size={56} stroke={1.3} aria-hidden />
      <Text size="xl" fw={600}>
        {t('app.drop.title')}
      </Text>
      <Text>{t('app.drop.text')}</Text>
    </output>
  );
}
