import { createTextSharing } from './shareTexts.ts';
import type { Cell, SheetEnd, SheetInfo, SheetSink } from '#shared/domain/workbook.ts';

/** One sheet of a workbook that has been read whole. */
export interface CollectedSheet {
  info: SheetInfo;
  /** Row index = row of the sheet; blank rows are `[]`. */
  rows: Cell[][];
  end: SheetEnd;
}

const noEnd: SheetEnd = {
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  problems: [],
  problemCount: 0,
  isCut: false,
};

/** One empty row stands for all of them, however long a gap is. */
const blankRow: Cell[] = [];

/** A sink that keeps every sheet in memory, in order. */
export function collectSheets(): { sink: SheetSink; sheets: CollectedSheet[] } {
  const sheets: CollectedSheet[] = [];
  let shareTexts = createTextSharing();
  const current = () => {
    const sheet = sheets.at(-1);
    if (!sheet) throw new Error('Rows came before their sheet');
    return sheet;
  };
  return {
    sheets,
    sink: {
      onSheet: (info) => {
        // A sheet that comes again before its end is read anew.
        if (sheets.at(-1)?.end === noEnd) sheets.pop();
        sheets.push({ info, rows: [], end: noEnd });
        shareTexts = createTextSharing();
      },
      onRows: (startRow, rows) => {
        const { rows: collected } = current();
        while (collected.length < startRow) collected.push(blankRow);
        for (const row of rows) {
          shareTexts(row);
          collected.push(row);
        }
      },
      onSheetEnd: (end) => {
        current().end = end;
      },
    },
  };
}
