import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/kk';
import 'dayjs/locale/ru';
import { useLanguage } from '../api/useLanguage.ts';
import { useSettings } from '../api/useSettings.ts';
import { useColorScheme } from './useColorScheme.ts';
import { makeTheme, themeVariables } from './theme.ts';
import classes from './Shell.module.css';

interface LookProps {
  nonce: string;
  children: ReactNode;
}

/** The settings decide the scheme, so Mantine keeps nothing of its own. */
const noStore: MantineColorSchemeManager = {
  get: (value) => value,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** Theme, density and language of everything inside, as the settings say. */
export function Look({ nonce, children }: LookProps) {
  const { theme, density, language: chosen } = useSettings();
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const scheme = useColorScheme(theme);
  const closeLabel = t('common.close');
  const mantineTheme = useMemo(() => makeTheme(density, closeLabel), [density, closeLabel]);

  useEffect(() => {
    if (chosen && chosen !== i18n.language) void i18n.changeLanguage(chosen);
  }, [chosen, i18n]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);

  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={themeVariables}
      colorSchemeManager={noStore}
      forceColorScheme={scheme}
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <ModalsProvider>
          <Notifications
            position="bottom-right"
            limit={4}
            classNames={{ root: classes['notices'] ?? '' }}
          />
          {children}
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
