import { useEffect, useRef } from 'react';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DropArea } from './DropArea.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { HelpSheet } from './HelpSheet.tsx';
import { NavigationBar } from './NavigationBar.tsx';
import { Palette } from './Palette.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useChoiceEnter } from './useChoiceEnter.ts';
import { useReminders } from './useReminders.ts';
import { useShortcuts } from './useShortcuts.ts';
import classes from './Shell.module.css';

/** The frame of every screen: navigation, header, the screen itself, status bar. */
export function Shell() {
  const { t } = useTranslation();
  const help = useShortcuts();
  useReminders();
  useChoiceEnter();
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  // Another screen begins at its top, wherever the last one was left.
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged }) => {
        if (pathChanged) main.current?.scrollTo(0, 0);
      }),
    [router],
  );
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#main" onClick={focusMain}>
        {t('app.skip')}
      </a>
      <HeaderBar onHelp={help.open} />
      <NavigationBar />
      <main className={classes['main']} id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <StatusBar />
      <Palette control={help} />
      <HelpSheet isOpen={help.isOpen} onClose={help.close} />
      <DropArea />
    </div>
  );
}

/** The hash holds the route, so the link moves the focus itself. */
function focusMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
