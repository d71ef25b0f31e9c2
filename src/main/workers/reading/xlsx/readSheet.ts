import { isAscii } from 'node:buffer';
import type { Cell } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReadContext } from '../readContext.ts';
import type { SheetEmitter } from '../sheetEmitter.ts';
import { partUtf8 } from '../xml/partBytes.ts';
import type { ZipArchive } from '../zip/archive.ts';
import type { ValueSource } from './cellValue.ts';
import { createSheetScan } from './scanSheet.ts';
import type { RowTarget } from './scanSheet.ts';
import type { SheetPart } from './workbookPart.ts';

interface SheetTarget extends RowTarget {
  finish(): void;
}

/** Passes rows on as long as they rise. */
function createDirectTarget(emitter: SheetEmitter): SheetTarget {
  let last = -1;
  return {
    addRow(index, cells) {
      if (index <= last) return false;
      last = index;
      emitter.addRow(index, cells);
      return true;
    },
    finish() {},
  };
}

/** Keeps all rows, for the rare sheet that is not in order; a row given twice is laid over the first. */
function createSortingTarget(emitter: SheetEmitter, limit: number): SheetTarget {
  const rows = new Map<number, Cell[]>();
  return {
    addRow(index, cells) {
      const known = rows.get(index);
      if (known === undefined) rows.set(index, cells);
      else {
        for (const [column, cell] of cells.entries()) {
          while (known.length <= column) known.push(null);
          if (cell !== null) known[column] = cell;
        }
      }
      if (rows.size > limit) throw new AppError('TOO_MANY_ROWS', { limit });
      return true;
    },
    finish() {
      for (const index of [...rows.keys()].sort((a, b) => a - b)) {
        emitter.addRow(index, rows.get(index) ?? []);
      }
    },
  };
}

/** Reads one worksheet part into the emitter. */
export async function readSheet(
  archive: ZipArchive,
  sheet: SheetPart,
  source: ValueSource,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<void> {
  async function scan(target: SheetTarget): Promise<boolean> {
    emitter.begin({ name: sheet.name, visibility: sheet.visibility });
    const sheetScan = createSheetScan(source, target, emitter);
    let wasAscii = true;
    let hasLetters = false;
    for await (const chunk of partUtf8(archive, sheet.entry)) {
      // Texts of their own stand in the cells only where letters beyond ASCII do.
      const isPlain = isAscii(chunk) && !chunk.includes('&#') && !chunk.includes('_x');
      context.letters.watch(source.maySpoil || !isPlain || !wasAscii);
      wasAscii = isPlain;
      hasLetters ||= !isPlain;
      context.checkCancelled();
      context.addBytes(chunk.length);
      if (!sheetScan.push(chunk)) return false;
      await emitter.flush();
      if (emitter.isCut()) break;
    }
    if (!emitter.isCut()) sheetScan.end();
    context.letters.watch(source.maySpoil || hasLetters);
    target.finish();
    emitter.end(sheetScan);
    await emitter.flush();
    return true;
  }
  if (await scan(createDirectTarget(emitter))) return;
  await scan(createSortingTarget(emitter, context.limits.rowsPerSheet));
}
