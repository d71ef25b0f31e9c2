import type { Paper } from '#shared/paper/model.ts';
import type { PrintPdf } from '../../files/printedPage.ts';
import { margins, typefaces } from './page.ts';
import { escapeHtml, paperHtml } from './paperHtml.ts';

/** A paper as PDF, with the letters it uses inside. */
export const writePdf = (paper: Paper, print: PrintPdf): Promise<Buffer> =>
  print({
    html: (nonce) => paperHtml(paper, nonce),
    footer: `<div style="width:100%;text-align:center;font:9pt ${typefaces.slice(-1)[0]}">${escapeHtml(paper.footer)} · <span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
    isLandscape: paper.isLandscape,
    margins,
  });
