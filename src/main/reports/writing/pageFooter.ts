import { escapeMarkup } from '#shared/paper/escapeMarkup.ts';
import { typefaceList } from '#shared/paper/typefaces.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';

/** The foot of each page of a PDF with its number, in the words of the report. */
export function pageFooter({ footer }: Pick<ReportModel, 'footer'>): string {
  const text = escapeMarkup(footer)
    .replaceAll('{page}', '<span class="pageNumber"></span>')
    .replaceAll('{pages}', '<span class="totalPages"></span>');
  return `<div style='width:100%;text-align:center;font:8pt ${typefaceList}'>${text}</div>`;
}
