import type { ImportBatch } from '#shared/contract/imports.ts';

export const importSteps = ['file', 'tables', 'columns', 'preview', 'result'] as const;

export type ImportStep = (typeof importSteps)[number];

/** A file chosen by the officer; the token stands for its path. */
export interface ChosenFile {
  token: string;
  fileName: string;
}

/** Where the officer is on the way; what was chosen is kept by main. */
export interface ImportPlace {
  /** The import that the place belongs to; null before a file is read. */
  importId: string | null;
  step: ImportStep;
  /** The table that is looked at. */
  table: string | null;
  /** The file that was read, for reading it again in other letters. */
  file: ChosenFile | null;
  /** What was written, on the last step. */
  batch: ImportBatch | null;
}

export const firstPlace: ImportPlace = {
  importId: null,
  step: 'file',
  table: null,
  file: null,
  batch: null,
};

let remembered = firstPlace;

/** The place survives leaving the screen, as the open import itself does. */
export const recallImportPlace = (): ImportPlace => remembered;

export function rememberImportPlace(place: ImportPlace): void {
  remembered = place;
}
