import { endingOf } from '../files/fileName.ts';

/** Kinds of files that are read and not run, and whose programs run nothing inside them unasked. */
const harmless = new Set(
  `.pdf .docx .xlsx .pptx .odt .ods .odp .txt .csv .tsv
   .png .jpg .jpeg .gif .tif .tiff .bmp .webp`.split(/\s+/u),
);

/** Whether a file of that name is opened; every kind that is not known to be harmless is only saved. */
export const canOpen = (name: string): boolean => harmless.has(endingOf(name));
