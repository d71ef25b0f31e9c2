import type { Ink } from './inks.ts';

const size = 4.5;

/** The outline of a marker around a point, as an SVG path. */
export function markerPath(marker: Ink['marker'], x: number, y: number): string {
  const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  switch (marker) {
    case 'square':
      return `M${at(-size, -size)}L${at(size, -size)}L${at(size, size)}L${at(-size, size)}Z`;
    case 'triangle':
      return `M${at(0, -size)}L${at(size, size)}L${at(-size, size)}Z`;
    case 'diamond':
      return `M${at(0, -size - 1)}L${at(size + 1, 0)}L${at(0, size + 1)}L${at(-size - 1, 0)}Z`;
    case 'cross':
      return `M${at(-size, -size)}L${at(size, size)}M${at(size, -size)}L${at(-size, size)}`;
    case 'circle':
      return `M${at(-size, 0)}A${size} ${size} 0 1 1 ${at(size, 0)}A${size} ${size} 0 1 1 ${at(-size, 0)}Z`;
  }
}
