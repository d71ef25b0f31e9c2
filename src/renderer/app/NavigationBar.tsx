import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sections } from './sections.ts';
import classes from './Shell.module.css';

export function NavigationBar() {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery('(max-width: 900px)');
  return (
    <nav className={classes['nav']} aria-label={t('app.nav.label')}>
      {sections.map(({ to, text, icon: Icon }) => (
        <Tooltip key={to} label={t(text)} position="right" disabled={!isNarrow}>
          <Link
            to={to}
            className={classes['link'] ?? ''}
            activeOptions={{ includeSearch: false, exact: to === '/' }}
            activeProps={{ 'aria-current': 'page' }}
          >
            <Icon size={18} stroke={1.7} aria-hidden />
            <span>{t(text)}</span>
          </Link>
        </Tooltip>
      ))}
    </nav>
  );
}
