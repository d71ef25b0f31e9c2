import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';
import type { Settings } from '#shared/contract/settings.ts';

const accent: MantineColorsTuple = [
  '#eaf5f9',
  '#d3e9f1',
  '#a8d3e2',
  '#7abcd3',
  '#53a8c6',
  '#3a99bb',
  '#23819f',
  '#11698a',
  '#0b5673',
  '#06455d',
];

/** Greys of the dark scheme with a touch of the accent; 7 is the body, 6 a field, 4 a line. */
const dark: MantineColorsTuple = [
  '#e4e8ed',
  '#c0c8d2',
  '#98a3b1',
  '#6f7b8a',
  '#4d5865',
  '#3a444f',
  '#222931',
  '#171b21',
  '#12161b',
  '#0d1014',
];

const sizes = { compact: 'xs', normal: 'sm', relaxed: 'md' } as const;

/** Height of a list's row in CSS pixels. */
const rowHeights = { compact: 26, normal: 32, relaxed: 40 } as const;

const font = "'Inter Variable', 'Segoe UI', sans-serif";

/** The look of the window for one density; `closeLabel` names the buttons that close notes; the colours come from `themeVariables`. */
export function makeTheme(density: Settings['density'], closeLabel: string): MantineThemeOverride {
  const size = sizes[density];
  const sized = { defaultProps: { size } };
  const field = {
    defaultProps: { size, inputWrapperOrder: ['label', 'description', 'input', 'error'] },
  };
  return createTheme({
    other: { rowHeight: rowHeights[density] },
    primaryColor: 'accent',
    primaryShade: 7,
    colors: { accent, dark },
    fontFamily: font,
    headings: {
      fontFamily: font,
      fontWeight: '600',
      sizes: {
        h1: { fontSize: '1.375rem', lineHeight: '1.3' },
        h2: { fontSize: '1.125rem', lineHeight: '1.35' },
        h3: { fontSize: '1rem', lineHeight: '1.4' },
      },
    },
    fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
    defaultRadius: 'sm',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
      ActionIcon: { defaultProps: { size: 'input-xs', variant: 'subtle' } },
      Button: sized,
      Checkbox: sized,
      InputBase: field,
      Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } } },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': closeLabel } } },
      Select: field,
      Tabs: { defaultProps: { keepMounted: false } },
      Textarea: field,
      TextInput: field,
      Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    },
  });
}

/** Colours that Mantine's own set leaves below the contrast of WCAG AA. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1c2430',
    '--mantine-color-dimmed': '#525c69',
    '--mantine-color-placeholder': '#667080',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0b5673',
    '--ortaq-field-line': '#8b95a1',
    '--ortaq-chrome': '#f4f6f8',
    '--ortaq-line': '#dfe4ea',
    '--ortaq-hover': '#f0f4f7',
    '--ortaq-selected': '#e0eff5',
  },
  dark: {
    '--mantine-color-body': '#171b21',
    '--mantine-color-text': '#e4e8ed',
    '--mantine-color-dimmed': '#a9b3c0',
    '--mantine-color-placeholder': '#8f9bab',
    '--mantine-color-error': '#ff9b94',
    '--mantine-color-anchor': '#7abcd3',
    '--ortaq-field-line': '#6f7b8a',
    '--ortaq-chrome': '#1e242b',
    '--ortaq-line': '#323b46',
    '--ortaq-hover': '#232a33',
    '--ortaq-selected': '#163a4a',
  },
});
