import type { Ink } from './inks.ts';

/** Side of the square that a pattern repeats. */
export const patternSize = 6;

/** Lines of one square of a pattern as an SVG path, one unit wide; null for a plain fill and for dots. */
export function patternPath(pattern: Ink['pattern']): string | null {
  switch (pattern) {
    case 'diagonal':
      return 'M-1 1L1 -1M0 6L6 0M5 7L7 5';
    case 'backDiagonal':
      return 'M-1 5L1 7M0 0L6 6M5 -1L7 1';
    case 'grid':
      return 'M3 0V6M0 3H6';
    case 'lines':
      return 'M0 3H6';
    case 'dots':
    case 'solid':
      return null;
  }
}
