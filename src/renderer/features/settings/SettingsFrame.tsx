import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader.tsx';
import classes from './Settings.module.css';

const places = [
  { to: '/settings', text: 'settings.section.window' },
  { to: '/settings/office', text: 'settings.section.office' },
  { to: '/settings/lists', text: 'settings.section.lists' },
  { to: '/settings/holidays', text: 'settings.section.holidays' },
  { to: '/settings/rates', text: 'settings.section.rates' },
] as const;

interface SettingsFrameProps {
  children: ReactNode;
}

/** A section of the settings with the way to the others. */
export function SettingsFrame({ children }: SettingsFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <div className={classes['frame']}>
        <nav className={classes['nav']} aria-label={t('settings.section.label')}>
          {places.map(({ to, text }) => (
            <Link
              key={to}
              to={to}
              className={classes['link'] ?? ''}
              activeOptions={{ exact: true }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(text)}
            </Link>
          ))}
        </nav>
        <div className={classes['content']}>{children}</div>
      </div>
    </>
  );
}
