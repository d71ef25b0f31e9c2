import { useTranslation } from 'react-i18next';
import { phaseOf, type StatusCode } from '#shared/domain/lifecycle.ts';
import classes from './StatusBadge.module.css';

interface StatusBadgeProps {
  status: StatusCode;
}

/** The state of a project: its name, and a mark whose shape and colour tell the phase. */
export function StatusBadge({ status }: StatusBadgeProps) {
  const { t } = useTranslation();
  return (
    <span className={classes['badge']}>
      <span className={classes['mark']} data-phase={phaseOf(status)} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
