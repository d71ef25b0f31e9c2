import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../EmptyState.tsx';

interface NothingListedProps {
  icon: Icon;
  /** Where its words stand in the catalogue: `<list>.list.empty`. */
  list: 'people' | 'organisations' | 'meetings' | 'assignments' | 'initiatives';
  view: { isFiltered: boolean; clearFilters: () => void };
  /** Words of the button that begins the first record. */
  create: string;
  onCreate: () => void;
}

/** In the place of rows: how to see more of them, or how to begin the first. */
export function NothingListed({ icon, list, view, create, onCreate }: NothingListedProps) {
  const { t } = useTranslation();
  const key = view.isFiltered ? 'common.nothing' : `${list}.list.empty`;
  return (
    <EmptyState
      icon={icon}
      title={t(`${key}.title`)}
      text={t(`${key}.text`)}
      actions={
        view.isFiltered ? (
          <Button onClick={view.clearFilters}>{t('common.filter.clearAll')}</Button>
        ) : (
          <Button onClick={onCreate}>{create}</Button>
        )
      }
    />
  );
}
