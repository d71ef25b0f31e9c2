/** What is to be printed as PDF; Electron prints it, see `app/printPdf.ts`. */
export interface PrintedPage {
  /** HTML without scripts; the nonce lets its own style sheet in. */
  html: (nonce: string) => string;
  /** HTML of the foot of every page; `pageNumber` and `totalPages` are classes that are filled in. */
  footer: string;
  size: 'A4' | 'A3';
  isLandscape: boolean;
  /** In millimetres. */
  margins: { top: number; right: number; bottom: number; left: number };
}

export type PrintPdf = (page: PrintedPage) => Promise<Buffer>;
