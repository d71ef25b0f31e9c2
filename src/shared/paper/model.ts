import type { Language } from '../domain/language.ts';

/** A piece of text of one weight. */
export interface PaperRun {
  text: string;
  isBold?: boolean;
}

export type PaperAlignment = 'left' | 'center' | 'right' | 'justify';

export interface PaperText {
  kind: 'text';
  runs: PaperRun[];
  align: PaperAlignment;
  /** True: stays on the page of what follows. */
  isTied?: boolean;
}

export interface PaperHeading {
  kind: 'heading';
  level: 1 | 2;
  text: string;
}

/** A line with its marker before it: `1.`, `–`. */
export interface PaperItem {
  kind: 'item';
  marker: string;
  runs: PaperRun[];
}

export interface PaperColumn {
  title: string;
  /** Share of the width, any unit. */
  share: number;
  align?: 'center';
}

export interface PaperTable {
  kind: 'table';
  columns: PaperColumn[];
  /** A line break in a cell begins a new paragraph. */
  rows: string[][];
}

/** Two texts beside each other without lines: two languages, or a date and a number. */
export interface PaperPair {
  kind: 'pair';
  left: PaperBlock[];
  right: PaperBlock[];
}

/** Position, place for the hand, name. */
export interface PaperSignature {
  kind: 'signature';
  position: string;
  name: string;
}

export interface PaperSpace {
  kind: 'space';
}

export type PaperBlock =
  PaperText | PaperHeading | PaperItem | PaperTable | PaperPair | PaperSignature | PaperSpace;

/** A paper before it is a file: the same for every writer. */
export interface Paper {
  title: string;
  /** Language of its letters, for hyphenation and readers aloud; the first of two. */
  language: Language;
  isLandscape: boolean;
  /** Stands on every page beside its number. */
  footer: string;
  blocks: PaperBlock[];
}
