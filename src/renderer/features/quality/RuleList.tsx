import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { QualityRule } from '#shared/contract/quality.ts';
import { useFormat } from '../../api/useFormat.ts';
import classes from './Quality.module.css';

interface RuleListProps {
  summary: CallOutput<'quality.summary'>;
  open: QualityRule | undefined;
}

/** The rules that something breaks, the weightiest first, each with the number of its records. */
export function RuleList({ summary, open }: RuleListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = summary.filter(({ rule, count }) => count > 0 || rule === open);
  const quiet = summary.length - shown.length;
  return (
    <nav className={classes['rules']} aria-label={t('quality.rules')}>
      {shown.map(({ rule, count }) => (
        <Link
          key={rule}
          to="/quality"
          search={{ rule }}
          replace
          className={classes['rule'] ?? ''}
          aria-current={rule === open ? 'true' : undefined}
        >
          <span>{t(`quality.rule.${rule}`)}</span>
          <span className={classes['count']}>{format.number(count)}</span>
        </Link>
      ))}
      {quiet > 0 ? (
        <Text size="xs" c="dimmed" px={10} pt="xs">
          {t('quality.quiet', { number: format.number(quiet) })}
        </Text>
      ) : null}
    </nav>
  );
}
