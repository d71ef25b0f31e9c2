import type { Cell, MergedRange } from '#shared/domain/workbook.ts';
import type { SheetEmitter, SheetNotes } from '../sheetEmitter.ts';
import type { CellNote } from '../xlsx/cellState.ts';
import { columnCount, rowCount } from '../xlsx/cellReference.ts';
import { countOf, odsAttributes } from './odsAttributes.ts';
import { odsValue } from './odsValue.ts';

/** Builds the rows of one table; repeats are counted, and only those with values are written out. */
export interface OdsSheet {
  openColumn(tag: string): void;
  openRow(tag: string): void;
  openCell(tag: string): void;
  closeCell(text: string | null): void;
  closeRow(): void;
  notes(): SheetNotes;
}

function isHidden(attributes: Map<string, string>): boolean {
  const visibility = attributes.get('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

export function createOdsSheet(emitter: SheetEmitter, mostNotes: number): OdsSheet {
  const merges: MergedRange[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  let column = 0;
  let row = 0;
  let rowRepeat = 1;
  let cells: Cell[] = [];
  let place = 0;
  let attributes = new Map<string, string>();

  function addMerge(): void {
    const across = countOf(attributes.get('table:number-columns-spanned'));
    const down = countOf(attributes.get('table:number-rows-spanned'));
    if (across * down === 1) return;
    merges.push({ top: row, left: place, bottom: row + down - 1, right: place + across - 1 });
  }

  return {
    openColumn(tag) {
      const columnAttributes = odsAttributes(tag);
      const count = countOf(columnAttributes.get('table:number-columns-repeated'));
      if (isHidden(columnAttributes)) {
        const end = Math.min(column + count, columnCount);
        for (let hidden = column; hidden < end; hidden += 1) hiddenColumns.push(hidden);
      }
      column += count;
    },
    openRow(tag) {
      const rowAttributes = odsAttributes(tag);
      rowRepeat = countOf(rowAttributes.get('table:number-rows-repeated'));
      cells = [];
      place = 0;
      if (!isHidden(rowAttributes)) return;
      for (let hidden = row; hidden < row + rowRepeat; hidden += 1) {
        if (hiddenRows.length >= mostNotes) break;
        hiddenRows.push(hidden);
      }
    },
    openCell(tag) {
      attributes = odsAttributes(tag);
    },
    closeCell(text) {
      const count = countOf(attributes.get('table:number-columns-repeated'));
      const notes: CellNote[] = [];
      const value =
        attributes.size === 0 && text === null ? null : odsValue(attributes, text, notes);
      for (const note of notes) emitter.addProblem(row, place, note.code, note.text);
      addMerge();
      const end = Math.min(place + count, columnCount);
      if (value !== null && value !== '') {
        while (cells.length < place) cells.push(null);
        while (cells.length < end) cells.push(value);
      }
      place += count;
    },
    closeRow() {
      if (cells.length > 0) {
        const end = Math.min(row + rowRepeat, rowCount);
        for (let index = row; index < end && !emitter.isCut(); index += 1) {
          emitter.addRow(index, index === end - 1 ? cells : [...cells]);
        }
      }
      row += rowRepeat;
    },
    notes: () => ({ merges, hiddenRows, hiddenColumns }),
  };
}
