import type { AddWorksheetOptions } from 'exceljs';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { fontName } from './styles.ts';

/** Numbers of papers as a spreadsheet has them, and the room between their margins in millimetres. */
const a4 = { number: 9, lying: 277, upright: 190 };
const a3 = { number: 8 };

/** Size of letters on a sheet, and the smallest that can be read once it is made one page wide, in points. */
const usualLetters = 10;
const smallestLetters = 6.8;

/** A column of `width` digits takes so many pixels, of which a page has 96 in an inch. */
const pixelsOf = (width: number): number => Math.trunc(width * 7 + 5);
const pixel = 25.4 / 96;
const millimetre = 1 / 25.4;

/** The foot of a page as a spreadsheet writes it: `&P` is the page, `&N` the number of pages, `&&` an ampersand. */
function footerCode(text: string): string {
  const code = text.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
  return `&C&"${fontName},Regular"&9 ${code}`;
}

/**
 * Print set-up that all sheets of a report share: one page wide, as many high as it takes, on A4 or, where
 * its columns would be too small to read there, on A3. `widths` are those of the columns, in digits.
 */
export function sheetOptions(
  head: Pick<ReportModel, 'footer'>,
  orientation: 'landscape' | 'portrait',
  widths: readonly number[] = [],
): Partial<AddWorksheetOptions> {
  const side = 10 * millimetre;
  const wide = widths.reduce((sum, width) => sum + pixelsOf(width), 0) * pixel;
  const room = orientation === 'landscape' ? a4.lying : a4.upright;
  const isReadable = wide * smallestLetters <= room * usualLetters;
  return {
    pageSetup: {
      // exceljs declares its PaperSize but does not ship it.
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
      paperSize: isReadable ? a4.number : a3.number,
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
