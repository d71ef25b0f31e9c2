import type { Worksheet } from 'exceljs';
import type { ReportHead } from '#shared/report/model.ts';
import { setWideText } from './setText.ts';
import { styles } from './styles.ts';

/** Blank to be signed over. */
const blank = '______________________';

/** Writes the lines for signatures from `row` on: position, blank, name, over thirds of the table. */
export function addSignatures(sheet: Worksheet, head: ReportHead, row: number): void {
  const third = Math.max(1, Math.floor(head.columns.length / 3));
  head.signatures.forEach(({ position, name }, index) => {
    const line = row + index * 2;
    [position, blank, name].forEach((text, part) => {
      const first = part * third + 1;
      setWideText(sheet, line, [first, first + third - 1], text, styles.signature);
    });
    sheet.getRow(line).height = 30;
  });
}
