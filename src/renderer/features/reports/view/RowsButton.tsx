import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Paper.module.css';

interface RowsButtonProps {
  /** Key of the rows; without one the figure is plain text. */
  rowsKey: string | null | undefined;
  /** What the figure counts, for those who hear it. */
  name: string;
  onRows: (key: string) => void;
  /** The figure in words. */
  children: string;
}

/** A figure that opens the rows behind it. */
export function RowsButton({ rowsKey, name, onRows, children }: RowsButtonProps) {
  const { t } = useTranslation();
  if (!rowsKey) return <>{children}</>;
  return (
    <UnstyledButton
      className={classes['rows']}
      title={t('reportScreens.showRows')}
      aria-label={`${t('reportScreens.showRowsOf', { name })}: ${children}`}
      onClick={() => onRows(rowsKey)}
    >
      {children}
    </UnstyledButton>
  );
}
