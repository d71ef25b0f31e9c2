import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ClearFiltersProps {
  /** Whether there is anything to clear: otherwise nothing is shown. */
  view: { isFiltered: boolean; clearFilters: () => void };
}

/** Takes every filter of a list away; the sorting stays. */
export function ClearFilters({ view }: ClearFiltersProps) {
  const { t } = useTranslation();
  if (!view.isFiltered) return null;
  return (
    <Button variant="subtle" size="compact-sm" onClick={view.clearFilters}>
      {t('common.filter.clearAll')}
    </Button>
  );
}
