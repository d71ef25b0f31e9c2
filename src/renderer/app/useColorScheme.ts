import { useMediaQuery } from '@mantine/hooks';
import type { Settings } from '#shared/contract/settings.ts';

/** Light or dark: the officer's choice, or the system's. */
export function useColorScheme(theme: Settings['theme']): 'light' | 'dark' {
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  if (theme === 'system') return isSystemDark ? 'dark' : 'light';
  return theme;
}
