import { Text, UnstyledButton } from '@mantine/core';
import { IconReportAnalytics, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Reports.module.css';

export interface GalleryItem {
  id: string;
  title: string;
}

interface GalleryProps {
  items: readonly GalleryItem[];
  selected: string;
  onSelect: (id: string) => void;
}

/** The reports to choose from. */
export function Gallery({ items, selected, onSelect }: GalleryProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes['gallery']} aria-label={t('reportScreens.gallery')}>
      {items.map(({ id, title }) => {
        const Icon = id === 'register' ? IconTable : IconReportAnalytics;
        return (
          <li key={id}>
            <UnstyledButton
              className={classes['card']}
              aria-current={id === selected}
              onClick={() => onSelect(id)}
            >
              <Icon size={20} stroke={1.4} aria-hidden />
              <Text size="sm" fw={500}>
                {title}
              </Text>
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
