import type { Worksheet } from 'exceljs';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { setWideText } from './setText.ts';
import { styles } from './styles.ts';

/** Blank to be signed over. */
const blank = '______________________';

/** Writes the lines for signatures from `row` on: position, blank, name, over thirds of the columns. */
export function addSignatures(
  sheet: Worksheet,
  signatures: ReportModel['signatures'],
  columns: number,
  row: number,
): void {
  const third = Math.max(1, Math.floor(columns / 3));
  signatures.forEach(({ position, name }, index) => {
    const line = row + index * 2;
    [position, blank, name].forEach((text, part) => {
      const first = part * third + 1;
      setWideText(sheet, line, [first, first + third - 1], text, styles.signature);
    });
    sheet.getRow(line).height = 30;
  });
}
