/** How the shapes of one series look: told apart by shade and pattern when printed black and white. */
export interface Ink {
  /** Colour of the shape, of its lines and markers; `#RRGGBB`. */
  fore: string;
  /** Colour behind the pattern; the same as `fore` where there is none. */
  back: string;
  pattern: 'solid' | 'diagonal' | 'dots' | 'grid' | 'lines' | 'backDiagonal';
  /** Lengths of dashes and gaps of a line; empty for a whole line. */
  dashes: readonly number[];
  marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'cross';
}

export const inks: readonly Ink[] = [
  { fore: '#1F4E79', back: '#1F4E79', pattern: 'solid', dashes: [], marker: 'circle' },
  { fore: '#2E75B6', back: '#DEEBF7', pattern: 'diagonal', dashes: [6, 3], marker: 'square' },
  { fore: '#C55A11', back: '#FBE5D6', pattern: 'dots', dashes: [2, 2], marker: 'triangle' },
  { fore: '#A6A6A6', back: '#A6A6A6', pattern: 'solid', dashes: [8, 3, 2, 3], marker: 'diamond' },
  { fore: '#548235', back: '#FFFFFF', pattern: 'grid', dashes: [10, 4], marker: 'cross' },
  { fore: '#7F6000', back: '#FFF2CC', pattern: 'lines', dashes: [4, 2, 1, 2], marker: 'circle' },
  { fore: '#7030A0', back: '#FFFFFF', pattern: 'backDiagonal', dashes: [1, 3], marker: 'square' },
];

export const inkOf = (series: number): Ink => inks[series % inks.length] ?? (inks[0] as Ink);
