import { escapeMarkup } from '#shared/paper/escapeMarkup.ts';
import type { Paper } from '#shared/paper/model.ts';
import { typefaceList } from '#shared/paper/typefaces.ts';
import type { PrintPdf } from '../../files/printedPage.ts';
import { margins } from './page.ts';
import { paperHtml } from './paperHtml.ts';

/** A paper as PDF, with the letters it uses inside. */
export const writePdf = (paper: Paper, print: PrintPdf): Promise<Buffer> =>
  print({
    html: (nonce) => paperHtml(paper, nonce),
    footer: `<div style='width:100%;text-align:center;font:9pt ${typefaceList}'>${escapeMarkup(paper.footer)} · <span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
    size: 'A4',
    isLandscape: paper.isLandscape,
    margins,
  });
