import type { WorkbookNotes } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ReadContext } from '../readContext.ts';
import type { SheetEmitter } from '../sheetEmitter.ts';
import { partText } from '../xml/partBytes.ts';
import { createXmlScanner } from '../xml/xmlScanner.ts';
import { findEntry } from '../zip/archive.ts';
import type { ZipArchive } from '../zip/archive.ts';
import { createCellTextReader } from './cellText.ts';
import { odsAttributes } from './odsAttributes.ts';
import { createOdsSheet } from './odsSheet.ts';
import type { OdsSheet } from './odsSheet.ts';

/** Elements that may hold tables which are no sheets: deleted cells, links, forms, drawings. */
const foreignElements = new Set([
  'tracked-changes',
  'dde-links',
  'forms',
  'shapes',
  'master-styles',
]);

/** Reads the tables of an OpenDocument spreadsheet in one pass over content.xml. */
export async function readOds(
  archive: ZipArchive,
  emitter: SheetEmitter,
  context: ReadContext,
): Promise<WorkbookNotes> {
  const entry = findEntry(archive, 'content.xml');
  if (entry === undefined) throw new AppError('FILE_DAMAGED', { part: 'content.xml' });
  const hiddenStyles = new Set<string>();
  const reader = createCellTextReader();
  let styleName = '';
  let sheet: OdsSheet | null = null;
  let isInCell = false;
  let cellDepth = 0;
  let foreignDepth = 0;
  let hasMacros = false;

  function openInSheet(current: OdsSheet, name: string, tag: string): void {
    if (name === 'table-column') current.openColumn(tag);
    else if (name === 'table-row') current.openRow(tag);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      current.openCell(tag);
      isInCell = true;
      cellDepth = 0;
    }
  }

  function openTable(tag: string): void {
    const attributes = odsAttributes(tag);
    const isHidden = hiddenStyles.has(attributes.get('table:style-name') ?? '');
    const name = attributes.get('table:name') ?? '';
    emitter.begin({ name, visibility: isHidden ? 'hidden' : 'visible' });
    sheet = createOdsSheet(emitter, context.limits.sheetNotes);
  }

  const scanner = createXmlScanner({
    open(name, tag) {
      if (foreignDepth > 0 || (!isInCell && foreignElements.has(name))) foreignDepth += 1;
      else if (isInCell) {
        cellDepth += 1;
        reader.open(name, tag);
      } else if (sheet !== null) openInSheet(sheet, name, tag);
      else if (name === 'style') styleName = odsAttributes(tag).get('style:name') ?? '';
      else if (name === 'table-properties') {
        if (odsAttributes(tag).get('table:display') === 'false') hiddenStyles.add(styleName);
      } else if (name === 'script') hasMacros = true;
      else if (name === 'table') openTable(tag);
    },
    text(text) {
      if (isInCell && foreignDepth === 0) reader.text(text);
    },
    close(name) {
      if (foreignDepth > 0) {
        foreignDepth -= 1;
        return;
      }
      if (isInCell && cellDepth > 0) {
        cellDepth -= 1;
        reader.close();
        return;
      }
      if (isInCell) {
        isInCell = false;
        sheet?.closeCell(reader.take());
      } else if (name === 'table-row') sheet?.closeRow();
      else if (name === 'table' && sheet !== null) {
        emitter.end(sheet.notes());
        sheet = null;
      }
    },
  });

  context.setBytesTotal(entry.size);
  for await (const text of partText(archive, entry)) {
    context.checkCancelled();
    context.addBytes(text.length);
    scanner.push(text);
    await emitter.flush();
  }
  scanner.end();
  return {
    format: 'ods',
    encoding: null,
    delimiter: null,
    hasMacros,
    hasExternalLinks: false,
    skippedSheets: [],
  };
}
