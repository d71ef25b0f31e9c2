import type { AddWorksheetOptions } from 'exceljs';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { fontName } from './styles.ts';

const a4 = 9;
const millimetre = 1 / 25.4;

/** The foot of a page as a spreadsheet writes it: `&P` is the page, `&N` the number of pages, `&&` an ampersand. */
function footerCode(text: string): string {
  const code = text.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
  return `&C&"${fontName},Regular"&9 ${code}`;
}

/** Print set-up that all sheets of a report share: A4, one page wide, as many high as it takes. */
export function sheetOptions(
  head: Pick<ReportModel, 'footer'>,
  orientation: 'landscape' | 'portrait',
): Partial<AddWorksheetOptions> {
  const side = 10 * millimetre;
  return {
    pageSetup: {
      // exceljs declares its PaperSize but does not ship it.
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
      paperSize: a4,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        left: side,
        right: side,
        top: 15 * millimetre,
        bottom: 15 * millimetre,
        header: 7 * millimetre,
        footer: 7 * millimetre,
      },
    },
    headerFooter: { oddFooter: footerCode(head.footer) },
  };
}
